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

// One press for the next of the three: a choice made once need not take the room of a list.
function ThemeChoice() {
  const { words } = useApp();
  const [theme, setTheme] = useState(keptTheme);
  const said = words.say("app.theme.is", { theme: words.say(`app.theme.${theme}`) });
  return (
    <button
      type="button"
      class="theme"
      title={said}
      onClick={() => {
        const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
        chooseTheme(next);
        setTheme(next);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {theme === "system" && <path class="full" d="M8 2a6 6 0 0 0 0 12z" />}
        <path d={THEME_SIGNS[theme]} />
      </svg>
      <span class="sr">{said}</span>
    </button>
  );
}

// Half a disc in a ring, a sun, a moon.
const THEME_SIGNS = {
  system: "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z",
  light:
    "M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M3 13l1.1-1.1M11.9 4.1L13 3",
  dark: "M6.5 2.2a6 6 0 1 0 7.3 7.3a5 5 0 0 1-7.3-7.3z",
} as const;
