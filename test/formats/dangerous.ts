const SIGNS = ["=", "+", "-", "@", "|", "%"];
const FULL_WIDTH = ["＝", "＋", "－", "＠", "−", "﹣", "﹢", "﹦", "﹫"];
const BEFORE = [
  "",
  " ",
  "  ",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "\u0000",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u2003",
];

/** Starts of a text by which a spreadsheet could be led to run it. */
export const DANGEROUS: readonly string[] = [
  ...BEFORE.flatMap((before) => SIGNS.slice(0, 4).map((sign) => `${before}${sign}`)),
  ...SIGNS.slice(4),
  ...FULL_WIDTH,
  ...FULL_WIDTH.slice(0, 4).map((sign) => ` ${sign}`),
  "'=",
  '"=',
  ";=",
  ",=",
  "\u202e=",
  "\u0001=",
  "\u0009@",
];

/** A text for each start that would show if it ran. */
export const HOSTILE: readonly string[] = DANGEROUS.map((start) => `${start}1+1&cmd|' /C calc'!A0`);
