/** What stands around a chart in a picture of it. */
export interface PictureFrame {
  readonly title: string;
  /** The unit and what is drawn. */
  readonly unit: string;
  /** The three times, the number of claims, the address: each a line. */
  readonly source: readonly string[];
}

const PAD = 24;
const LINE = 18;
const LEAST_WIDTH = 480;
const SVG = "http://www.w3.org/2000/svg";

// What a drawing takes from the page's style sheets; a picture has to bring it along.
const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "color",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
  "visibility",
] as const;

/**
 * A chart as a picture that stands alone: the drawings side by side or below each other as they lie
 * on the page, with title, unit, legend, cut-off and source, in the colours that the reader sees.
 */
export function drawPicture(drawn: HTMLElement | null, frame: PictureFrame): SVGSVGElement {
  const parts = [...(drawn?.querySelectorAll<SVGSVGElement>("svg[data-picture]") ?? [])];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(LEAST_WIDTH, ...boxes.map((box) => box.right - left));
  const height = Math.max(...boxes.map((box) => box.bottom - top));
  const pen = takePen(width);
  let y = writeText(pen, frame.title, PAD + 14, { size: 18, weight: 600, ink: "--ink" });
  y = writeText(pen, frame.unit, y + 4, { size: 13, weight: 400, ink: "--ink-2" });
  y = writeLegend(pen, [...(drawn?.querySelectorAll("[data-legend]") ?? [])], y + 6);
  const labels = parts.map((part) => part.getAttribute("data-picture") ?? "true");
  if (labels.some((label) => label !== "true")) y += LINE;
  for (const [index, part] of parts.entries()) {
    const box = boxes[index];
    if (box === undefined) continue;
    // A drawing whose name stands beside it on the page brings it along.
    const label = labels[index] ?? "true";
    if (label !== "true") {
      writeLine(pen, label, PAD + box.left - left, y + box.top - top - 3, SMALL);
    }
    putDrawing(pen, part, [PAD + box.left - left, y + box.top - top, box.width, box.height]);
  }
  y += height + PAD;
  for (const words of frame.source) y = writeText(pen, words, y, SMALL);
  const size = [String(width + 2 * PAD), String(y)] as const;
  setAll(pen.ground, { width: size[0], height: size[1] });
  setAll(pen.picture, {
    xmlns: SVG,
    width: size[0],
    height: size[1],
    viewBox: `0 0 ${size[0]} ${size[1]}`,
    role: "img",
    "aria-label": frame.title,
  });
  return pen.picture;
}

/** A picture that is written from top to bottom, in the colours and fonts of the page. */
interface Pen {
  readonly picture: SVGSVGElement;
  readonly ground: Element;
  readonly width: number;
  /** The value of a custom property of the page. */
  readonly of: (name: string) => string;
  readonly measure: CanvasRenderingContext2D | null;
}

interface Look {
  readonly size: number;
  readonly weight: number;
  readonly ink: string;
}

const SMALL: Look = { size: 12, weight: 400, ink: "--ink-2" };

function takePen(width: number): Pen {
  const picture = document.createElementNS(SVG, "svg");
  const page = getComputedStyle(document.documentElement);
  const of = (name: string) => page.getPropertyValue(name).trim();
  const ground = add(picture, "rect", { fill: of("--surface") });
  return { picture, ground, width, of, measure: document.createElement("canvas").getContext("2d") };
}

function widthOf({ measure, of }: Pen, words: string, { size, weight }: Look): number {
  if (measure === null) return words.length * size * 0.55;
  measure.font = `${weight} ${size}px ${of("--sans")}`;
  return measure.measureText(words).width;
}

function writeLine(pen: Pen, words: string, x: number, y: number, look: Look): void {
  const text = add(pen.picture, "text", {
    x: String(x),
    y: String(y),
    fill: pen.of(look.ink),
    "font-family": pen.of("--sans"),
    "font-size": `${look.size}px`,
    "font-weight": String(look.weight),
  });
  text.textContent = words;
}

// A long text goes on below, between words. Gives back where the next line stands.
function writeText(pen: Pen, words: string, y: number, look: Look): number {
  let at = y;
  let held = "";
  // Addresses have no spaces; they go on after a parameter.
  for (const word of words.split(/(?<=[ &])/)) {
    const longer = held + word;
    if (held !== "" && widthOf(pen, longer, look) > pen.width) {
      writeLine(pen, held, PAD, at, look);
      at += look.size + 5;
      held = word;
    } else held = longer;
  }
  writeLine(pen, held, PAD, at, look);
  return at + LINE;
}

function writeLegend(pen: Pen, items: readonly Element[], y: number): number {
  let [x, at] = [PAD, y];
  for (const item of items) {
    const drawing = item.querySelector<SVGSVGElement>("svg");
    const words = item.getAttribute("data-legend") ?? "";
    const wide = 18 + widthOf(pen, words, SMALL);
    if (x > PAD && x + wide > PAD + pen.width) [x, at] = [PAD, at + LINE];
    if (drawing !== null) putDrawing(pen, drawing, [x, at - 10, 13, 12]);
    writeLine(pen, words, x + 18, at, SMALL);
    x += wide + 16;
  }
  return items.length === 0 ? y : at + LINE;
}

function putDrawing(
  pen: Pen,
  drawing: SVGSVGElement,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  const copy = styledCopy(drawing);
  setAll(copy, { x: String(x), y: String(y), width: String(width), height: String(height) });
  pen.picture.append(copy);
}

function styledCopy(part: SVGSVGElement): SVGSVGElement {
  const copy = part.cloneNode(true) as SVGSVGElement;
  const from = [part, ...part.querySelectorAll<SVGElement>("*")];
  const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [index, element] of from.entries()) {
    const computed = getComputedStyle(element);
    const target = to[index];
    if (target === undefined) continue;
    target.removeAttribute("class");
    target.removeAttribute("href");
    // As attributes: the page allows no style in an element.
    for (const name of STYLES) target.setAttribute(name, computed.getPropertyValue(name));
  }
  return copy;
}

function add(parent: Element, name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, name);
  setAll(element, attributes);
  parent.append(element);
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** A picture as the text of an SVG file. */
export function pictureText(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

/** A picture as PNG, at twice its size. */
export async function picturePng(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureText(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Number(picture.getAttribute("width")) * 2;
  canvas.height = Number(picture.getAttribute("height")) * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)),
      "image/png",
    );
  });
}
