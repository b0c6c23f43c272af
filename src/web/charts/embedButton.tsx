import { EMBED_LANGS, EMBEDS_OF_SITES, type EmbedName, embedPath } from "#contract";
import { useApp } from "../app/context.ts";
import { CopyButton } from "../app/copyButton.tsx";

/** Which drawing of a mission the button is about. */
export type EmbedOf = Omit<EmbedName, "lang">;

/** The height of a frame in pixels until the drawing tells its own. */
const HEIGHTS = { bar: 420, matrix: 900, timeline: 1300, map: 600 } as const;

// A drawing runs one script and opens links in new windows; it needs no origin and no cookies.
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/**
 * A button that copies the HTML by which a drawing stands on another page. Where the address holds
 * times, it shows these for ever, else always the newest; a site of files has the newest alone.
 */
export function EmbedButton({ of, title }: { readonly of: EmbedOf; readonly title: string }) {
  const { words, address, source } = useApp();
  const { trueOn, knownAt, head } = address.view;
  const asked = Object.entries({ trueOn, knownAt, head }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${value}`],
  );
  const isFrozen = EMBEDS_OF_SITES.some(
    ({ kind, resource }) => kind === of.kind && resource === of.resource,
  );
  if (!source.canWrite && (asked.length > 0 || !isFrozen)) return null;
  const lang = EMBED_LANGS.find((one) => one === words.lang) ?? "en";
  const frame = () => {
    const { href } = new URL(embedPath({ ...of, lang }), new URL(".", location.href));
    const src = asked.length === 0 ? href : `${href}?${asked.join("&")}`;
    return frameOf({ src, title, height: String(HEIGHTS[of.kind]) });
  };
  return <CopyButton label={words.say("embed.copy")} text={frame} of={`embed-${of.kind}`} show />;
}

function frameOf(own: Readonly<Record<string, string>>): string {
  const attributes = {
    ...own,
    width: "100%",
    loading: "lazy",
    sandbox: SANDBOX,
    style: "border:0",
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
  );
  return `<iframe ${written.join(" ")}></iframe>`;
}
