/** A file of the site: its path, with `/`, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** A file whose name tells what it holds: where it is there already, it need not be made. */
export interface KeptFile {
  readonly path: string;
  readonly make: () => string | Uint8Array;
}
