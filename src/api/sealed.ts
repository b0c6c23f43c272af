import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { SECURITY_HEADERS } from "./headers.ts";

const ENCODINGS = ["br", "gzip", "identity"] as const;
type Encoding = (typeof ENCODINGS)[number];

// Below this many bytes, compressing costs more than it saves.
const WORTH_COMPRESSING = 1_024;

interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What an answer says about itself. */
export interface Label {
  readonly type: string;
  readonly cache: string;
  /** Entity tag; answers that are never asked for again have none. */
  readonly tag?: string;
  readonly status?: number;
  /** The name under which it is saved; answers that are looked at have none. */
  readonly name?: string;
  /** Already compressed, such as a picture. */
  readonly incompressible?: boolean;
  /** In place of the headers that every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer ready to be sent any number of times; each compressed form is made once, when first asked for. */
export class Sealed {
  readonly tag: string | undefined;
  readonly #label: Label;
  readonly #plain: Uint8Array<ArrayBuffer>;
  readonly #packed = new Map<Encoding, Packed>();

  constructor(body: string | Uint8Array<ArrayBuffer>, label: Label) {
    this.#plain = typeof body === "string" ? Buffer.from(body) : body;
    this.#label = label;
    this.tag = label.tag;
  }

  /** How many bytes of memory it holds, nearly. */
  get size(): number {
    return this.#plain.byteLength * 2;
  }

  /** The answer to a request that accepts these encodings and may hold these tags already. */
  respond(accepts: string | undefined, holds: string | undefined): Response | Promise<Response> {
    if (holds !== undefined && this.tag !== undefined && hasTag(holds, this.tag)) {
      return new Response(null, { status: 304, headers: this.#headers("identity", null) });
    }
    const encoding = this.#choose(accepts);
    const packed = this.#packed.get(encoding);
    return packed === undefined
      ? this.#pack(encoding).then((made) => this.#send(made))
      : this.#send(packed);
  }

  #send({ bytes, headers }: Packed): Response {
    return new Response(bytes, { status: this.#label.status ?? 200, headers });
  }

  #choose(accepts: string | undefined): Encoding {
    const small = this.#plain.byteLength < WORTH_COMPRESSING;
    if (accepts === undefined || small || this.#label.incompressible === true) return "identity";
    return ENCODINGS.find((encoding) => acceptsEncoding(accepts, encoding)) ?? "identity";
  }

  async #pack(encoding: Encoding): Promise<Packed> {
    const bytes = await compress(this.#plain, encoding);
    const packed = { bytes, headers: this.#headers(encoding, bytes.byteLength) };
    this.#packed.set(encoding, packed);
    return packed;
  }

  #headers(encoding: Encoding, length: number | null): Readonly<Record<string, string>> {
    return {
      ...SECURITY_HEADERS,
      ...this.#label.headers,
      "Cache-Control": this.#label.cache,
      Vary: "Accept-Encoding",
      ...(this.#label.name === undefined
        ? {}
        : { "Content-Disposition": `attachment; filename="${this.#label.name}"` }),
      ...(this.tag === undefined ? {} : { ETag: this.tag }),
      ...(length === null
        ? {}
        : { "Content-Type": this.#label.type, "Content-Length": String(length) }),
      ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    };
  }
}

/** A weak entity tag over everything that an answer depends on. */
export function tagOf(...parts: readonly string[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
  return `W/"${digest.slice(0, 22)}"`;
}

// RFC 9110, 13.1.2: If-None-Match compares weakly, so what counts is the text between the quotes.
function hasTag(holds: string, tag: string): boolean {
  const bare = tag.replace(/^W\//, "");
  return holds.split(",").some((one) => {
    const held = one.trim();
    return held === "*" || held.replace(/^W\//, "") === bare;
  });
}

function acceptsEncoding(accepts: string, encoding: string): boolean {
  return accepts.split(",").some((one) => {
    const [name = "", ...parameters] = one.trim().toLowerCase().split(";");
    const weight = parameters
      .map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1])
      .find((q) => q !== undefined);
    return name.trim() === encoding && Number(weight ?? 1) > 0;
  });
}

async function compress(
  plain: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "identity") return plain;
  if (encoding === "gzip") return promisify(gzip)(plain);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return promisify(brotliCompress)(plain, { params });
}
