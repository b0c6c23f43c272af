/** A stretch of a text: shown as it is, or one character that would not be seen. */
export type Shown = { readonly text: string } | { readonly hidden: string };

// Direction marks and overrides, zero-width characters, soft hyphens, control characters other
// than tab and line ends, byte-order marks, tags, and the replacement for what was no text.
const HIDDEN =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** Split a text into what is seen and what is not, so that nothing in it can hide or turn words. */
export function splitHidden(text: string): readonly Shown[] {
  if (!HIDDEN.test(text)) return [{ text }];
  const shown: Shown[] = [];
  let seen = "";
  for (const character of text) {
    if (!HIDDEN.test(character)) {
      seen += character;
      continue;
    }
    if (seen !== "") shown.push({ text: seen });
    seen = "";
    shown.push({ hidden: (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0") });
  }
  if (seen !== "") shown.push({ text: seen });
  return shown;
}
