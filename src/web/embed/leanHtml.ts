/** Elements of a drawing that hold nothing: their ends need not be written. */
const EMPTY = /><\/(?:path|rect|line|circle|polygon)>/g;
/** A name that the title behind it gives as well. */
const NAMED_TWICE = / aria-label="([^"]*)"(?=><title>\1<\/title>)/g;
/** A value in a cell of a table, in an element that says nothing of it. */
const BARE_VALUE = /(<td[^>]*>)<span>([^<]*)<\/span>(?=<\/td>)/g;
/** Before a parameter of an address, where no reader can take it for the name of a character. */
const PARAMETER = /&amp;(?=\w+=)/g;
/** A mark, which is drawn of paths alone. */
const MARK = /(<svg [^>]*>)((?:<path [^>]*\/>)+)(?=<\/svg>)/g;

/** The same page in fewer letters: what is said twice is said once, and what says nothing goes. */
export function leanHtml(html: string): string {
  const brief = html
    .replaceAll(EMPTY, "/>")
    .replaceAll(NAMED_TWICE, "")
    .replaceAll(BARE_VALUE, "$1$2")
    .replaceAll(/ href="[^"]*"/g, (link) => link.replaceAll(PARAMETER, "&"));
  return marksOnce(brief);
}

/** Marks that come again are drawn once, and elsewhere shown by their name. */
function marksOnce(html: string): string {
  const times = new Map<string, number>();
  for (const [, , mark = ""] of html.matchAll(MARK)) times.set(mark, (times.get(mark) ?? 0) + 1);
  const names = new Map<string, string>();
  return html.replaceAll(MARK, (whole, start: string, mark: string) => {
    if (times.get(mark) === 1) return whole;
    const known = names.get(mark);
    if (known !== undefined) return `${start}<use href="#${known}"/>`;
    const name = `mark-${names.size}`;
    names.set(mark, name);
    return `${start}<g id="${name}">${mark}</g>`;
  });
}
