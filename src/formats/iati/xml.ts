import { withoutControls } from "../spreadsheetText.ts";

/** An element of XML: its name, attributes, and what it holds. */
export interface Element {
  readonly name: string;
  /** Attributes that are undefined are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly holds: readonly (Element | string)[];
}

/** Make an element. */
export function element(
  name: string,
  attributes: Element["attributes"] = {},
  ...holds: readonly (Element | string | null)[]
): Element {
  return { name, attributes, holds: holds.filter((one) => one !== null) };
}

/** An element, and all in it, as text; elements stand on lines of their own, texts as they are. */
export function writeXml({ name, attributes, holds }: Element, indent = ""): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const start = `${indent}<${name}${given.join("")}`;
  if (holds.length === 0) return `${start}/>`;
  if (holds.every((one) => typeof one === "string")) {
    return `${start}>${holds.map(escapeXml).join("")}</${name}>`;
  }
  const inner = holds.map((one) =>
    typeof one === "string" ? `${indent}  ${escapeXml(one)}` : writeXml(one, `${indent}  `),
  );
  return [`${start}>`, ...inner, `${indent}</${name}>`].join("\n");
}

function escapeXml(text: string): string {
  return withoutControls(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\r\n\t]/g, (one) => `&#${one.charCodeAt(0)};`);
}
