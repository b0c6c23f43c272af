/** The colours that a reader can choose. */
export const THEMES = ["system", "light", "dark"] as const;

/** One of the choices. */
export type Theme = (typeof THEMES)[number];

const KEPT_UNDER = "muster-theme";

/** The choice kept from an earlier visit. */
export function keptTheme(): Theme {
  const kept = readKept();
  return THEMES.find((theme) => theme === kept) ?? "system";
}

/** Apply a choice and keep it for the next visit. */
export function chooseTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  try {
    if (theme === "system") localStorage.removeItem(KEPT_UNDER);
    else localStorage.setItem(KEPT_UNDER, theme);
  } catch {
    // Without storage the choice lasts for this visit.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEPT_UNDER);
  } catch {
    return null;
  }
}
