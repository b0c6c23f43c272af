/** Hand a file to the browser's downloads. */
export function download(name: string, content: Blob | string, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has read the address by the time the page is idle again.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
