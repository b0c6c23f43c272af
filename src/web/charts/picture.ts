/** What stands around a chart in a picture of it. */
export interface PictureFrame {
  readonly title: string;
  /** The unit and what is drawn. */
  readonly unit: string;
  /** The three times, the number of claims, the address: each a line. */
  readonly source: readonly string[];
}

const PAD = 24;
const LINE = 17;
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
 * on the page, with title, unit, cut-off and source, in the colours that the reader sees.
 */
export function drawPicture(parts: readonly SVGSVGElement[], frame: PictureFrame): SVGSVGElement {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(320, ...boxes.map((box) => box.right - left));
  const height = Math.max(...boxes.map((box) => box.bottom - top));
  const page = getComputedStyle(document.documentElement);
  const ink = (name: string) => page.getPropertyValue(name).trim();
  const sans = page.getPropertyValue("--sans");
  const picture = document.createElementNS(SVG, "svg");
  const whole = [width + 2 * PAD, height + 3 * PAD + 2 * LINE + frame.source.length * LINE + 12];
  setAll(picture, {
    xmlns: SVG,
    width: String(whole[0]),
    height: String(whole[1]),
    viewBox: `0 0 ${whole[0]} ${whole[1]}`,
    role: "img",
    "aria-label": frame.title,
  });
  add(picture, "rect", { width: "100%", height: "100%", fill: ink("--surface") });
  const text = (words: string, y: number, size: number, weight: number, fill: string) => {
    const line = add(picture, "text", {
      x: String(PAD),
      y: String(y),
      fill,
      "font-family": sans,
      "font-size": `${size}px`,
      "font-weight": String(weight),
    });
    line.textContent = words;
  };
  text(frame.title, PAD + 14, 18, 600, ink("--ink"));
  text(frame.unit, PAD + 14 + LINE + 4, 13, 400, ink("--ink-2"));
  const below = PAD + 2 * LINE + 22;
  for (const [index, part] of parts.entries()) {
    const box = boxes[index];
    if (box === undefined) continue;
    const copy = styledCopy(part);
    setAll(copy, {
      x: String(PAD + box.left - left),
      y: String(below + box.top - top),
      width: String(box.width),
      height: String(box.height),
    });
    picture.append(copy);
  }
  for (const [index, words] of frame.source.entries()) {
    text(words, below + height + PAD + index * LINE, 12, 400, ink("--ink-2"));
  }
  return picture;
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
