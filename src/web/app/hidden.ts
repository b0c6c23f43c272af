/** A stretch of a text: shown as it is, or one character that would not be seen. */
export type Shown = { readonly text: string } | { readonly hidden: string };

// First and last code point of what cannot be seen or turns the writing: controls other than tab
// and line ends, soft hyphen, joiners, direction marks and overrides, fillers, variation selectors,
// byte-order marks, musical and tag characters.
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Split a text into what is seen and what is not, so that nothing in it can hide or turn words. */
export function splitHidden(text: string): readonly Shown[] {
  const shown: Shown[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    if (isHidden(code)) {
      if (at > from) shown.push({ text: text.slice(from, at) });
      shown.push({ hidden: code.toString(16).toUpperCase().padStart(4, "0") });
      from = at + length;
    }
    at += length;
  }
  if (from < text.length || shown.length === 0) shown.push({ text: text.slice(from) });
  return shown;
}

function isHidden(code: number): boolean {
  // Most characters are letters below the first joiner; they are passed over at once.
  if (code >= 0x20 && code < 0x7f) return false;
  return HIDDEN.some(([first, last]) => code >= first && code <= last);
}
