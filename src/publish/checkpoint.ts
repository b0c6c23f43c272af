import { createHash, createPublicKey, type KeyObject, sign } from "node:crypto";

/** Where a ledger stands, in words that can be signed. */
export interface Standing {
  /** The ledger's own name. */
  readonly ledger: string;
  readonly seq: number;
  /** SHA-256 (hex) of the newest entry. */
  readonly hash: string;
}

const ED25519 = 1;

/**
 * A signed checkpoint in the form of C2SP (signed-note with Ed25519): the ledger's name, how many
 * entries, and the hash of the newest in Base64. Whoever keeps one can tell later whether the
 * ledger's past was rewritten. The hash is that of a chain; there is no tree to prove inclusion in.
 */
export function signedCheckpoint({ ledger, seq, hash }: Standing, key: KeyObject): string {
  const name = keyName(ledger);
  const note = `${name}\n${seq}\n${Buffer.from(hash, "hex").toString("base64")}\n`;
  const signature = sign(null, Buffer.from(note), key);
  const signed = Buffer.concat([keyHash(name, publicBytes(key)), signature]);
  return `${note}\n— ${name} ${signed.toString("base64")}\n`;
}

/** The line by which others check a ledger's checkpoints: name, hash of the key, and the key. */
export function verifierKey(ledger: string, key: KeyObject): string {
  const name = keyName(ledger);
  const bytes = publicBytes(key);
  const typed = Buffer.concat([Buffer.from([ED25519]), bytes]).toString("base64");
  return `${name}+${keyHash(name, bytes).toString("hex")}+${typed}`;
}

function keyName(ledger: string): string {
  return `muster/${ledger.replace(/[\s+]/g, "-")}`;
}

function keyHash(name: string, publicKey: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), publicKey]);
  return createHash("sha256").update(typed).digest().subarray(0, 4);
}

/** The 32 bytes of an Ed25519 key's public half. */
function publicBytes(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: "spki", format: "der" }).subarray(-32);
}
