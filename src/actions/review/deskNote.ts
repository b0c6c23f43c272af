/** How the ids of the desk's own notes begin. */
export const NOTE = "n";

/** Whether a document is the note of a step that a person told on their own word. */
export function isDeskNote(document: string): boolean {
  return document.startsWith(`${NOTE}-`);
}
