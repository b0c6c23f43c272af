import { useEffect, useMemo, useState } from "preact/hooks";
import type { MissionsReply } from "#contract";
import { createWords, LANGS } from "#words";
import { useAddress } from "../address/navigate.ts";
import { BoardPage } from "../pages/board/boardPage.tsx";
import { useLoad } from "../source/load.ts";
import type { Source } from "../source/source.ts";
import { en } from "../words/en.ts";
import { loadWords, type Words } from "../words/words.ts";
import { AppContext, type App as AppParts, useApp } from "./context.ts";
import { useLazy } from "./lazy.ts";
import { WhenReady } from "./states.tsx";
import { Top } from "./top.tsx";

const NOTHING_ON_FILE: MissionsReply = {
  head: { seq: 0, hash: "" },
  sample: false,
  today: "1970-01-01",
  missions: [],
};

/** The whole page: the bar, then the view that the address names. */
export function App({ source }: { readonly source: Source }) {
  const address = useAddress();
  const words = useLanguage(address.view.lang);
  const missions = useLoad("missions", (signal) => source.missions(signal));
  const parts = useMemo<AppParts | null>(() => {
    if (words === null) return null;
    const onFile = missions.state === "ready" ? missions.value : NOTHING_ON_FILE;
    return { words, address, source, missions: onFile };
  }, [words, address, source, missions]);
  if (parts === null) return null;
  return (
    <AppContext.Provider value={parts}>
      <Top />
      <main id="content" class="wrap" tabIndex={-1}>
        <WhenReady of={missions}>{() => <View />}</WhenReady>
      </main>
    </AppContext.Provider>
  );
}

function View() {
  const { page } = useApp().address.view;
  const Paste = useLazy(page === "paste", () =>
    import("../pages/paste/pastePage.tsx").then((module) => module.PastePage),
  );
  const Document = useLazy(page === "document", () =>
    import("../pages/document/documentPage.tsx").then((module) => module.DocumentPage),
  );
  if (page === "paste") return Paste === null ? null : <Paste />;
  if (page === "document") return Document === null ? null : <Document />;
  return <BoardPage />;
}

// The language asked for by the address, else the browser's, else English.
function useLanguage(asked: string | null): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    const lang = asked ?? keptLanguage();
    const known = LANGS.find((candidate) => candidate === lang) ?? "en";
    let current = true;
    const use = (loaded: Words) => {
      if (!current) return;
      document.documentElement.lang = known === "qps" ? "en" : known;
      setWords(loaded);
    };
    loadWords(known).then(use, () => use(createWords("en", en)));
    return () => {
      current = false;
    };
  }, [asked]);
  return words;
}

function keptLanguage(): string {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return spoken.find((tag) => tag === "en" || tag === "fr" || tag === "es") ?? "en";
}
