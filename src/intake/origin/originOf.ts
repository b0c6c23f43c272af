import { OFFICIAL_ENDINGS, OFFICIAL_HOSTS, OFFICIAL_LABELS } from "./data/officialHosts.ts";
import { WIRES, type Wire } from "./data/wires.ts";

/** From where a report stems, and how that was told. */
export interface Origin {
  /** The name under which it is counted; null where nothing tells. */
  readonly name: string | null;
  readonly kind: "wire" | "official" | "outlet" | "unknown";
  /** The sign that decided. */
  readonly sign:
    | "dateline"
    | "byline"
    | "credit"
    | "contribution"
    | "host"
    | "release"
    | "publisher"
    | "none";
  /** The words or host that were the sign. */
  readonly words: string;
  /** Weak signs are shown to a person: the outlet may have added reporting of its own. */
  readonly certain: boolean;
}

/** What of a document its origin is told from. */
export interface OriginInput {
  readonly text: string;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly address?: string | null;
}

/** Where datelines and bylines stand, in characters from the start; credits stand at the end. */
const HEAD = 1_500;
const TAIL = 1_200;

/**
 * Tell the wire, official body or outlet from which a report stems, so that origins are counted and
 * not outlets.
 *
 * A wire shows in a dateline ("NAIROBI, Feb 21 (Reuters) -"), a byline or a credit at the end. That
 * a wire is cited ("told Reuters") is no sign. Without one, the body or outlet that put it out stands.
 */
export function originOf(document: OriginInput): Origin {
  const { text, publisher = null, author = null, address = null } = document;
  const host = hostOf(address);
  return (
    wireByHost(host) ??
    wireByDateline(text.slice(0, HEAD)) ??
    wireByByline(author, text.slice(0, HEAD)) ??
    wireByCredit(text) ??
    officialOrigin(host, publisher, text) ??
    wireByContribution(text) ??
    outletOrigin(publisher, host)
  );
}

function wireByHost(host: string): Origin | null {
  const wire = WIRES.find(({ hosts }) => hosts.some((own) => isUnder(host, own)));
  return wire === undefined ? null : wireOrigin(wire, "host", host);
}

/** A bracketed agency before a dash: "(AP) —", "(Reuters) -", "(EFE).-"; or "Xinhua --" after a place. */
function wireByDateline(head: string): Origin | null {
  for (const found of head.matchAll(/\(([\p{L}\p{N} .-]{2,40})\)\s{0,2}(?:\.?\s?[-–—―]|:)/gu)) {
    const wire = wireNamed(found[1] ?? "");
    if (wire !== null) return wireOrigin(wire, "dateline", found[0]);
  }
  for (const found of head.matchAll(
    /(?:^|\n)\p{Lu}[^\n]{2,60}?[,/]\s?([\p{L} ]{2,30})\s?(?:--|[–—])\s/gu,
  )) {
    const wire = wireNamed(found[1] ?? "");
    if (wire !== null && (found[1]?.trim().length ?? 0) > 2)
      return wireOrigin(wire, "dateline", found[0].trim());
  }
  return null;
}

/** "By Reuters", "By JANE DOE, Associated Press", "Source: AFP", or an author who is an agency. */
function wireByByline(author: string | null, head: string): Origin | null {
  for (const part of (author ?? "").split(/[,;/|]| and | with | et | y /)) {
    const wire = wireNamed(part);
    if (wire !== null) return wireOrigin(wire, "byline", part.trim());
  }
  for (const line of head.split("\n").filter(mayBeByline)) {
    const byline =
      /^(?:by|par|por|source|sources|fuente|via|agency|agencia|agence)\b\s*:?\s*(.+)$/iu.exec(
        line.trim(),
      );
    for (const part of (byline?.[1] ?? line).split(/[,;|•·–—]| and | with | et | y /)) {
      const wire = wireNamed(part.replace(/^(?:by|par|por)\s+/i, ""));
      if (wire !== null) return wireOrigin(wire, "byline", line.trim());
    }
  }
  return null;
}

/** "Reporting by … Editing by …" is how Reuters ends; "© 2024 AFP", "Copyright … Associated Press". */
function wireByCredit(text: string): Origin | null {
  const tail = text.slice(-TAIL);
  const reuters = /\((?:Additional )?[Rr]eporting by [^()]{3,300}[Ee]diting by [^()]{3,120}\)/.exec(
    tail,
  );
  const named = WIRES.find(({ name }) => name === "Reuters");
  if (reuters !== null && named !== undefined)
    return wireOrigin(named, "credit", reuters[0].slice(0, 120));
  for (const line of tail.split("\n")) {
    const credit =
      /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:the\s+)?([\p{L}][\p{L} -]{1,40}?)(?:[.,]|\s+\d{4}|\s+all rights|$)/iu.exec(
        line.slice(0, 300),
      );
    const alone = line.replace(/^[(\s]*(?:source|fuente|with inputs? from)\s*:?/i, "");
    const wire = wireNamed(credit?.[1] ?? "") ?? wireNamed(alone.replace(/[)\s]*$/, ""));
    if (wire !== null) return wireOrigin(wire, "credit", line.trim().slice(0, 120));
  }
  return null;
}

/** "With reporting from AFP": the outlet wrote, and a wire stands behind at least a part. */
function wireByContribution(text: string): Origin | null {
  const found =
    /(?:with (?:additional )?(?:reporting|files|material|information|inputs?|contributions?)(?: from| by| of)|avec|con información de|with agencies?:?)\s+(?:the\s+)?([\p{Lu}][\p{L} -]{1,40}?)(?=[).,;\n]| and |$)/iu.exec(
      text.slice(-TAIL),
    ) ??
    /with (?:additional )?(?:reporting|files|information|inputs?) (?:from|by) (?:the\s+)?([\p{Lu}][\p{L} -]{1,40}?)(?=[).,;\n]| and |$)/iu.exec(
      text.slice(0, HEAD),
    );
  const wire = wireNamed(found?.[1] ?? "");
  return wire === null ? null : wireOrigin(wire, "contribution", found?.[0] ?? "");
}

function officialOrigin(host: string, publisher: string | null, text: string): Origin | null {
  const known = Object.entries(OFFICIAL_HOSTS)
    .filter(([own]) => isUnder(host, own))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  if (known !== undefined) return official(known, "host", host);
  if (isOfficialHost(host)) return official(publisher ?? host, "host", host);
  const release =
    /(?:^|\n)\s*(for immediate release|press release|communiqué de presse|comunicado de prensa)\b/i.exec(
      text.slice(0, HEAD),
    );
  if (release === null || publisher === null) return null;
  return { ...official(publisher, "release", release[1] ?? ""), certain: false };
}

function isOfficialHost(host: string): boolean {
  if (host === "") return false;
  if (OFFICIAL_ENDINGS.some((ending) => `.${host}`.endsWith(ending))) return true;
  const labels = host.split(".");
  const country = labels.at(-1) ?? "";
  return (
    labels.length >= 3 && country.length === 2 && OFFICIAL_LABELS.includes(labels.at(-2) ?? "")
  );
}

function outletOrigin(publisher: string | null, host: string): Origin {
  const wire = publisher === null ? null : wireNamed(publisher);
  if (wire !== null) return wireOrigin(wire, "publisher", publisher ?? "");
  if (publisher !== null && publisher.trim() !== "") {
    return {
      name: publisher.trim(),
      kind: "outlet",
      sign: "publisher",
      words: publisher.trim(),
      certain: true,
    };
  }
  if (host !== "") return { name: host, kind: "outlet", sign: "host", words: host, certain: false };
  return { name: null, kind: "unknown", sign: "none", words: "", certain: false };
}

/** A short line that is no picture's credit: who took the picture did not write the report. */
function mayBeByline(line: string): boolean {
  return line.length <= 120 && !/photo|image|picture|foto|getty|video|\//i.test(line);
}

const BY_MARK = new Map(WIRES.flatMap((wire) => wire.marks.map((mark) => [mark, wire] as const)));

function wireNamed(words: string): Wire | null {
  const bare = words
    .trim()
    .replace(/^the\s+/i, "")
    .replace(/[.\s]+$/, "");
  return BY_MARK.get(bare) ?? null;
}

function wireOrigin(wire: Wire, sign: Origin["sign"], words: string): Origin {
  return { name: wire.name, kind: "wire", sign, words, certain: sign !== "contribution" };
}

function official(name: string, sign: Origin["sign"], words: string): Origin {
  return { name, kind: "official", sign, words, certain: true };
}

function hostOf(address: string | null): string {
  return URL.parse(address ?? "")?.hostname.replace(/^www\./, "") ?? "";
}

function isUnder(host: string, own: string): boolean {
  return host === own || host.endsWith(`.${own}`);
}
