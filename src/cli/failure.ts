const SAYS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Free some space and try again.",
  EDQUOT: "Your share of the disk is full. Free some space and try again.",
  EFBIG:
    "A file would be larger than this machine lets you write. Raise the limit (ulimit -f), or write elsewhere.",
  EIO: "The disk failed. Look at the disk before you try again.",
  EMFILE: "Too many files are open at once. Raise the limit (ulimit -n) and try again.",
  EROFS: "The disk is only read. Name a place that you may write to.",
  EACCES: "You have no right to it. Name another place, or ask for the right.",
  EPERM: "You have no right to it. Name another place, or ask for the right.",
};

/** What failed, in a sentence for people: what the machine refused and what to do; else in the words of the failure. */
export function failureText(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { code, path } = cause as Error & { readonly code?: unknown; readonly path?: unknown };
  const says = typeof code === "string" ? SAYS[code] : undefined;
  if (says === undefined) return cause.message;
  return typeof path === "string" ? `${path}: ${says}` : says;
}
