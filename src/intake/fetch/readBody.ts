import type { Readable, Transform } from "node:stream";
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from "node:zlib";
import { FetchRefused } from "./refusal.ts";

/** How much of an answer is taken, in bytes. */
export interface BodyLimits {
  /** As it comes over the wire. */
  readonly wireBytes: number;
  /** After the one content encoding is undone. */
  readonly decodedBytes: number;
}

/** The encodings that Muster asks for. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br, zstd";

/** Larger windows than RFC 9659 allows on the web (8 MB) are refused by the decoder. */
const ZSTD_WINDOW_LOG = 23;

const CHUNK = 64 * 1024;

/**
 * Read the body of an answer up to the limits, with its one content encoding undone.
 *
 * Stops reading at the first byte over a limit, so that a bomb costs no more than the limit.
 *
 * @throws FetchRefused when a limit is passed or the encoding is chained, unknown or broken
 */
export async function readBody(
  body: Readable,
  encodings: readonly string[],
  limits: BodyLimits,
): Promise<Uint8Array> {
  const encoding = oneEncoding(encodings);
  const wire = countedWire(body, limits.wireBytes);
  if (encoding === null) return gather(wire, limits.wireBytes, "too_large");
  const first = await wire.next();
  if (first.done === true) return new Uint8Array();
  const decoder = decoderFor(encoding, first.value);
  const fed = feed(decoder, first.value, wire);
  try {
    const decoded = await gather(decoder, limits.decodedBytes, "too_large_decoded");
    await fed;
    return decoded;
  } catch (cause) {
    // A limit or a lost connection that stopped the feeding says more than the decoder does.
    const stopped = await Promise.race([
      fed.then(
        () => null,
        (why: unknown) => why,
      ),
      pause(),
    ]);
    if (cause instanceof FetchRefused) throw cause;
    if (stopped !== null) throw stopped;
    throw new FetchRefused("encoding_broken", `The answer is not valid ${encoding}.`);
  } finally {
    decoder.destroy();
    fed.catch(() => undefined);
  }
}

/** The content encodings that a header names, without `identity`. */
export function encodingsOf(header: string | readonly string[] | undefined): readonly string[] {
  const text = typeof header === "string" ? header : (header ?? []).join(",");
  return text
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
}

function oneEncoding(encodings: readonly string[]): string | null {
  if (encodings.length > 1) {
    throw new FetchRefused(
      "encoding_chained",
      `The answer is packed ${encodings.length} times over; only one encoding is undone.`,
    );
  }
  return encodings[0] ?? null;
}

function decoderFor(encoding: string, start: Uint8Array): Transform {
  const options = { chunkSize: CHUNK };
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip(options);
  if (encoding === "br") return createBrotliDecompress(options);
  if (encoding === "deflate") {
    // Some servers leave out the zlib header that RFC 9110 asks for; its first byte tells.
    return ((start[0] ?? 0) & 0x0f) === 8 ? createInflate(options) : createInflateRaw(options);
  }
  if (encoding === "zstd") {
    const params = { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG };
    return createZstdDecompress({ ...options, params });
  }
  throw new FetchRefused(
    "encoding_unknown",
    `The answer is packed as "${encoding}", not known here.`,
  );
}

async function* countedWire(body: Readable, limit: number): AsyncGenerator<Uint8Array> {
  let taken = 0;
  for await (const chunk of body) {
    const bytes = chunk as Uint8Array;
    taken += bytes.length;
    if (taken > limit) throw tooLarge("too_large", limit);
    yield bytes;
  }
}

/** Hand the wire to the decoder, never more than it asks for. */
async function feed(
  decoder: Transform,
  first: Uint8Array,
  wire: AsyncGenerator<Uint8Array>,
): Promise<void> {
  try {
    await write(decoder, first);
    for await (const chunk of wire) await write(decoder, chunk);
    decoder.end();
  } catch (cause) {
    decoder.destroy(cause instanceof Error ? cause : new Error(String(cause)));
    throw cause;
  }
}

function write(decoder: Transform, chunk: Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    if (decoder.destroyed) {
      fail(new Error("The decoder has stopped."));
      return;
    }
    decoder.write(chunk, (error) => (error == null ? done() : fail(error)));
  });
}

async function gather(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  code: "too_large" | "too_large_decoded",
): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    kept.push(chunk);
    if (size > limit) {
      release(kept);
      throw tooLarge(code, limit);
    }
  }
  const whole = Buffer.concat(kept);
  release(kept);
  return whole;
}

/**
 * Give the memory of chunks back now. Bytes outside the heap hardly press on the collector, so that
 * what one bomb left would still lie about when the next one comes.
 *
 * Only a chunk that fills its buffer is ours alone; the rest of another may yet be written to.
 */
function release(chunks: readonly Uint8Array[]): void {
  for (const { buffer, byteLength } of chunks)
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

function tooLarge(code: "too_large" | "too_large_decoded", limit: number): FetchRefused {
  const unpacked = code === "too_large" ? "" : ", unpacked,";
  const megabytes = Math.round(limit / 1_000_000);
  return new FetchRefused(code, `The answer${unpacked} is larger than ${megabytes} MB.`);
}

/** Time enough for an error that is already on its way. */
function pause(): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), 20));
}
