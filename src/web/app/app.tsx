import type { FunctionComponent } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { MissionsReply } from "#contract";
import { createWords } from "#words";
import { useAddress } from "../address/navigate.ts";
import type { View as AddressView, Page } from "../address/view.ts";
import { BoardPage } from "../pages/board/boardPage.tsx";
import { Failure } from "../source/failure.ts";
import type { Given } from "../source/given.ts";
import { useLoad } from "../source/load.ts";
import type { Source } from "../source/source.ts";
import { en } from "../words/en.ts";
import { loadWords, ownWords, preferredLang, type Words } from "../words/words.ts";
import { AppContext, type App as AppParts, useApp } from "./context.ts";
import { Frame } from "./frame.tsx";
import { WhenReady } from "./states.tsx";

const NOTHING_ON_FILE: MissionsReply = {
  head: { seq: 0, hash: "" },
  sample: false,
  today: "1970-01-01",
  missions: [],
};

interface AppProps {
  readonly source: Source;
  /** What the page came with; null where it came with nothing. */
  readonly given: Given | null;
  /** The words of the language that it came in. */
  readonly words: Words | null;
}

/** The whole page: the bar, then the view that the address names. */
export function App({ source, given, words: had }: AppProps) {
  const address = useAddress();
  const words = useLanguage(address.view.lang, had);
  const [written, setWritten] = useState(0);
  const missions = useLoad(
    `missions ${written}`,
    (signal) => source.missions(signal),
    "keep",
    given?.missions ?? null,
  );
  const parts = useMemo<AppParts | null>(() => {
    if (words === null) return null;
    const onFile = missions.state === "ready" ? missions.value : NOTHING_ON_FILE;
    const lookAnew = () => setWritten((count) => count + 1);
    return {
      words,
      address,
      source: noticeWrites(source, lookAnew),
      missions: onFile,
      given: given?.board ?? null,
      lookAnew,
    };
  }, [words, address, source, missions]);
  if (parts === null) return null;
  return (
    <AppContext.Provider value={parts}>
      <Frame>
        <WhenReady of={missions}>{() => <View />}</WhenReady>
      </Frame>
    </AppContext.Provider>
  );
}

// The pages whose script is fetched when they are first wanted; the board comes with the first.
const APART: Readonly<Partial<Record<Page, () => Promise<FunctionComponent>>>> = {
  timeline: () =>
    import("../pages/timeline/timelinePage.tsx").then((module) => module.TimelinePage),
  changes: () => import("../pages/changes/changesPage.tsx").then((module) => module.ChangesPage),
  brief: () => import("../pages/brief/briefPage.tsx").then((module) => module.BriefPage),
  missions: () =>
    import("../pages/missions/missionsPage.tsx").then((module) => module.MissionsPage),
  map: () => import("../pages/map/mapPage.tsx").then((module) => module.MapPage),
  search: () => import("../pages/search/searchPage.tsx").then((module) => module.SearchPage),
  party: () => import("../pages/party/partyPage.tsx").then((module) => module.PartyPage),
  compare: () => import("../pages/compare/comparePage.tsx").then((module) => module.ComparePage),
  review: () => import("../pages/review/reviewPage.tsx").then((module) => module.ReviewPage),
  documents: () =>
    import("../pages/documents/documentsPage.tsx").then((module) => module.DocumentsPage),
  paste: () => import("../pages/paste/pastePage.tsx").then((module) => module.PastePage),
  document: () =>
    import("../pages/document/documentPage.tsx").then((module) => module.DocumentPage),
  api: () => import("../pages/api/apiPage.tsx").then((module) => module.ApiPage),
  names: () => import("../pages/names/namesPage.tsx").then((module) => module.NamesPage),
  missionFile: () => import("../pages/missionFile/missionFilePage.tsx").then(missionFile),
  newMission: () => import("../pages/missionFile/missionFilePage.tsx").then(missionFile),
};

function missionFile({
  MissionFilePage,
}: typeof import("../pages/missionFile/missionFilePage.tsx")): FunctionComponent {
  return MissionFilePage;
}

// What was written moves the ledger's head, which the boards are asked for by.
function noticeWrites(source: Source, onWritten: () => void): Source {
  const noticed =
    <Asked extends readonly unknown[], T>(write: (...asked: Asked) => Promise<T>) =>
    async (...asked: Asked): Promise<T> => {
      const reply = await write(...asked);
      onWritten();
      return reply;
    };
  return {
    ...source,
    add: noticed(source.add),
    decide: noticed(source.decide),
    saveMission: noticed(source.saveMission),
    retract: noticed(source.retract),
    settle: noticed(source.settle),
  };
}

function View() {
  const { page } = useApp().address.view;
  const load = APART[page];
  const loaded = useLoad<FunctionComponent | null>(load === undefined ? null : page, async () => {
    try {
      return (await load?.()) ?? null;
    } catch {
      throw new Failure("program");
    }
  });
  if (load === undefined) return <BoardPage />;
  return <WhenReady of={loaded}>{(Apart) => Apart !== null && <Apart />}</WhenReady>;
}

// The language asked for by the address, else the browser's, else English. English is there at once.
function useLanguage(asked: AddressView["lang"], had: Words | null): Words | null {
  const known = asked ?? preferredLang(navigator.languages);
  const [words, setWords] = useState<Words | null>(() =>
    had?.lang === known ? had : ownWords(known),
  );
  useEffect(() => {
    let current = true;
    const use = (loaded: Words) => {
      if (!current) return;
      document.documentElement.lang = known === "qps" ? "en" : known;
      setWords(loaded);
    };
    if (words?.lang === known) use(words);
    else loadWords(known).then(use, () => use(createWords("en", en)));
    return () => {
      current = false;
    };
  }, [known]);
  return words;
}
