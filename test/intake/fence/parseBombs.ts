import { deflateSync } from "node:zlib";
import { pdfOf } from "../support.ts";

/** A small file that grows when it is read, with the door it comes in by. */
export interface ParseBomb {
  readonly name: string;
  readonly door: "document" | "feed" | "sheets" | "lines";
  readonly bytes: () => Buffer;
  readonly file?: string;
}

/** Files that have broken parsers: deep, wide, packed, expanding. */
export const PARSE_BOMBS: readonly ParseBomb[] = [
  html("nested 500,000 deep", () => "<div>".repeat(500_000)),
  html("inline elements 100,000 deep", () => `<html>${"<b>".repeat(100_000)}x`),
  html("an attribute of 5 MB", () => `<html><p title="${"a".repeat(5_000_000)}">x</p>`),
  html("100,000 attributes", () => `<html><p ${many(100_000, (at) => `a${at}=1 `)}>x</p>`),
  html("50,000 links", () => `<html>${"<a href=/x>x</a> ".repeat(50_000)}`),
  html("a tag left open for 9 MB", () => `<html><p ${"a ".repeat(4_500_000)}`),
  html("a comment left open", () => `<html><!--${"-".repeat(5_000_000)}`),
  html(
    "JSON-LD 100,000 deep",
    () => `<html><script type="application/ld+json">${"[".repeat(100_000)}</script><p>x</p>`,
  ),
  html("9 MB of entities", () => `<html><p>${"&nbsp;".repeat(1_500_000)}`),
  html("9 MB of white space in one line", () => `<html><p>a${" ".repeat(9_000_000)}b</p>`),
  {
    name: "a PDF that unpacks twice",
    door: "document",
    bytes: () => packedPdf(deflateSync(deflateSync(Buffer.alloc(300_000_000, " "))), 2),
  },
  {
    name: "a PDF that unpacks once to 200 MB",
    door: "document",
    bytes: () => packedPdf(deflateSync(Buffer.alloc(200_000_000, "BT (x) Tj ET\n")), 1),
  },
  { name: "a PDF whose pages hold each other", door: "document", bytes: circularPdf },
  feed("billion laughs", laughs),
  feed(
    "an outside entity",
    () =>
      `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>`,
  ),
  feed(
    "two million numeric entities",
    () => `<rss><channel><title>${"&#65;".repeat(1_900_000)}</title></channel></rss>`,
  ),
  feed("50,000 deep", () => `<rss>${"<a>".repeat(50_000)}</rss>`),
  feed(
    "an element named __proto__",
    () =>
      `<rss version="2.0"><channel><__proto__><admin>1</admin></__proto__><title>t</title></channel></rss>`,
  ),
  feed(
    "100,000 items",
    () =>
      `<rss version="2.0"><channel>${many(60_000, (at) => `<item><title>${at}</title><link>http://x.example/${at}</link></item>`)}</channel></rss>`,
  ),
  feed(
    "JSON 1,000,000 deep",
    () => `{"version":"https://jsonfeed.org/version/1.1","items":${"[".repeat(1_000_000)}`,
  ),
  { name: "a workbook that unpacks to gigabytes", door: "sheets", file: "a.xlsx", bytes: zipBomb },
  {
    name: "a quote left open for 9 MB",
    door: "sheets",
    file: "a.csv",
    bytes: () => Buffer.from(`a,b\n"${"x,\n".repeat(3_000_000)}`),
  },
  {
    name: "a million columns",
    door: "sheets",
    file: "a.csv",
    bytes: () => Buffer.from(`${"a,".repeat(1_000_000)}\n${"1,".repeat(1_000_000)}`),
  },
  {
    name: "a mail of 2,000 parts in each other",
    door: "document",
    file: "a.eml",
    bytes: () => Buffer.from(nestedMail(2_000)),
  },
  {
    name: "a mail with 9 MB of headers",
    door: "document",
    file: "a.eml",
    bytes: () => Buffer.from(`From: a@b.c\n${"X-A: b\n".repeat(1_300_000)}\nx`),
  },
  {
    name: "a line nested 1,000,000 deep",
    door: "lines",
    file: "a.jsonl",
    bytes: () => Buffer.from(`${"[".repeat(1_000_000)}\n{"text":"x"}`),
  },
  {
    name: "three million characters of text",
    door: "document",
    file: "a.txt",
    bytes: () => Buffer.alloc(3_000_000, "a "),
  },
];

function html(name: string, make: () => string): ParseBomb {
  return { name, door: "document", file: "a.html", bytes: () => Buffer.from(make()) };
}

function feed(name: string, make: () => string): ParseBomb {
  return { name, door: "feed", bytes: () => Buffer.from(make()) };
}

function many(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join("");
}

function laughs(): string {
  const entities = many(9, (at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${entities}]><rss><channel><title>&l9;</title></channel></rss>`;
}

function packedPdf(stream: Buffer, times: number): Buffer {
  const filters = "/FlateDecode ".repeat(times);
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
    Buffer.concat([
      Buffer.from(`<< /Length ${stream.length} /Filter [${filters}] >>\nstream\n`),
      stream,
      Buffer.from("\nendstream"),
    ]),
    "<< >>",
  ]);
}

function circularPdf(): Buffer {
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 /Parent 2 0 R >>",
    "<< >>",
  ]);
}

/** An archive whose list of parts is honest about a size that no machine should unpack. */
function zipBomb(): Buffer {
  const body = deflateSync(Buffer.alloc(100_000_000)).subarray(2, -4);
  const name = Buffer.from("xl/workbook.xml");
  const fields = (central: boolean) => {
    const head = Buffer.alloc(central ? 46 : 30);
    head.write(central ? "PK\u0001\u0002" : "PK\u0003\u0004", 0, "latin1");
    const at = central ? 10 : 8;
    head.writeUInt16LE(8, at);
    head.writeUInt32LE(body.length, at + 10);
    head.writeUInt32LE(4_000_000_000, at + 14);
    head.writeUInt16LE(name.length, at + 18);
    return Buffer.concat([head, name]);
  };
  const local = Buffer.concat([fields(false), body]);
  const list = fields(true);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, list, end]);
}

function nestedMail(depth: number): string {
  let text = "Content-Type: text/plain\n\nx";
  for (let at = 0; at < depth; at += 1) {
    text = `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n${text}\n--b${at}--`;
  }
  return `From: a@b.c\nTo: d@e.f\nSubject: x\n${text}`;
}
