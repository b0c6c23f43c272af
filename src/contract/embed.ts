import { type Board, type Question, RESOURCES, type Resource, type ResourceBoard } from "#ledger";

/** The drawings that can stand on a page of somebody else. */
export const EMBED_KINDS = ["bar", "matrix", "timeline", "map"] as const;

/** The languages in which they are drawn. */
export const EMBED_LANGS = ["en", "fr", "es"] as const;

/** Which drawing is meant. */
export interface EmbedName {
  readonly mission: string;
  readonly kind: (typeof EMBED_KINDS)[number];
  /** What of; a matrix shows all six, the others are of people where this is null. */
  readonly resource: Resource | null;
  readonly lang: (typeof EMBED_LANGS)[number];
}

/** The drawings that a published site holds of each mission, in every language. */
export const EMBEDS_OF_SITES: readonly Pick<EmbedName, "kind" | "resource">[] = [
  { kind: "matrix", resource: null },
  { kind: "bar", resource: null },
  ...(["personnel", "funding"] as const).flatMap((resource) =>
    (["bar", "timeline", "map"] as const).map((kind) => ({ kind, resource })),
  ),
];

/** What a drawing is made from. */
export interface EmbedScene {
  readonly name: EmbedName;
  readonly board: Board;
  /** Any other board of the same ledger; null where it has none. */
  readonly ask: (asked: Question) => Board | null;
  /** What such a board says of one resource. */
  readonly askOf: (asked: Question, resource: Resource) => ResourceBoard | null;
}

/** A drawing as the parts of a page that needs nothing else. */
export interface DrawnEmbed {
  readonly title: string;
  readonly style: string;
  readonly script: string;
  /** HTML in which all that is not ours is escaped. */
  readonly body: string;
}

/** Draws; the dashboard's own drawings, made into HTML without a browser. */
export type DrawEmbed = (scene: EmbedScene) => Promise<DrawnEmbed>;

/** Where a drawing is found, below the address of the dashboard: `embed/haiti-mss/bar-funding.fr.html`. */
export function embedPath({ mission, kind, resource, lang }: EmbedName): string {
  const of = resource === null ? "" : `-${resource}`;
  const told = lang === "en" ? "" : `.${lang}`;
  return `embed/${encodeURIComponent(mission)}/${kind}${of}${told}.html`;
}

/** Read the place of a drawing; null where no drawing can be meant. */
export function readEmbedPath(path: string): EmbedName | null {
  const [, id = "", kindRead, ofRead, langRead = "en"] =
    /^embed\/([^/]+)\/([a-z]+)(?:-([a-z]+))?(?:\.([a-z]+))?\.html$/.exec(path) ?? [];
  const kind = EMBED_KINDS.find((one) => one === kindRead);
  const resource = RESOURCES.find((one) => one === ofRead) ?? null;
  const lang = EMBED_LANGS.find((one) => one === langRead);
  const mission = decoded(id);
  if (kind === undefined || lang === undefined || mission === null) return null;
  if (ofRead !== undefined && (resource === null || kind === "matrix")) return null;
  return { mission, kind, resource, lang };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
