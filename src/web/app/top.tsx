import { useState } from "preact/hooks";
import { FRESH, type Page } from "../address/view.ts";
import { Mark } from "../marks/mark.tsx";
import { useApp } from "./context.ts";
import { PagesNav } from "./pagesNav.tsx";
import { chooseTheme, keptTheme, THEMES } from "./theme.ts";

const LANG_NAMES = { en: "English", fr: "Français", es: "Español" } as const;

/** The bar at the top: the name, the views, the mission, the language and the colours. */
export function Top() {
  const { words, address } = useApp();
  return (
    <header class="top">
      <a class="skip" href="#content">
        {words.say("app.skip")}
      </a>
      <div class="wrap">
        <a class="word" href={address.toPage("board")}>
          <Mark name="delivered" />
          <span translate={false}>Muster</span>
        </a>
        <PagesNav />
        <div class="choices">
          <MissionChoice />
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </div>
    </header>
  );
}

function MissionChoice() {
  const { words, address, missions } = useApp();
  const { mission, page } = address.view;
  if (missions.missions.length < 2) return null;
  const known = missions.missions.some(({ id }) => id === mission);
  return (
    <label class="choice">
      <span class="sr">{words.say("app.mission")}</span>
      <select
        value={known ? (mission ?? "") : (missions.missions[0]?.id ?? "")}
        onChange={(event) =>
          address.go({ ...FRESH, page: keptPage(page), mission: event.currentTarget.value })
        }
      >
        {missions.missions.map(({ id, short, host }) => (
          <option key={id} value={id} translate={false}>
            {short} · {words.stateName(host)}
          </option>
        ))}
      </select>
    </label>
  );
}

// Another mission is shown on the same page, where that page is about a mission.
function keptPage(page: Page): Page {
  return page === "paste" || page === "document" ? "board" : page;
}

function LanguageChoice() {
  const { words, address } = useApp();
  return (
    <label class="choice">
      <span class="sr">{words.say("app.lang")}</span>
      <select
        value={words.lang}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          address.go({ lang: chosen === "fr" || chosen === "es" ? chosen : "en" });
        }}
      >
        {(["en", "fr", "es"] as const).map((lang) => (
          <option key={lang} value={lang} lang={lang} translate={false}>
            {LANG_NAMES[lang]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeChoice() {
  const { words } = useApp();
  const [theme, setTheme] = useState(keptTheme);
  return (
    <label class="choice">
      <span class="sr">{words.say("app.theme")}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((name) => name === event.currentTarget.value) ?? "system";
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {words.say("app.theme.is", { theme: words.say(`app.theme.${name}`) })}
          </option>
        ))}
      </select>
    </label>
  );
}
