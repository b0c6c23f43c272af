// What a spreadsheet takes for the start of a formula, in ASCII and in the full-width forms that it
// folds to ASCII, after anything that it passes over: spaces, controls, invisible characters.
const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@|%＝＋－＠﹢﹣﹦﹫−]/u;
const ODD_START = /^[\t\r\n\p{Cc}]/u;

/**
 * A text that no spreadsheet runs: where it could be taken for a formula, it starts with an
 * apostrophe. A text that starts with one already gets another, so `plainOf` gives back each text.
 */
export function tameText(text: string): string {
  const clean = withoutControls(text);
  const risky = FORMULA.test(clean) || ODD_START.test(clean) || clean.startsWith("'");
  return risky ? `'${clean}` : clean;
}

/** The text as it was before it was made safe for spreadsheets. */
export function plainOf(tamed: string): string {
  return tamed.startsWith("'") ? tamed.slice(1) : tamed;
}

/** A text without what no table and no XML can hold: controls (but tab and line ends), halves of characters. */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (one) => ("\t\r\n".includes(one) ? one : "\ufffd"));
}
