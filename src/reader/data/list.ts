/** Words written in one text, between semicolons or line breaks. */
export const list = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
