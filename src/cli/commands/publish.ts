import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ok, type Result, refuse } from "#base";
import { publishSite } from "#publish";
import { type Command, calledWrongly, DB_OPTION, JSON_OPTION, type World } from "../command.ts";
import { openDashboard } from "../dashboard.ts";
import { dataFolder } from "../ledgerFile.ts";
import { folderRefusal } from "../outFolder.ts";
import { withLedger } from "../withLedger.ts";

/** `muster publish`: the dashboard and its answers as plain files. */
export const publish: Command = {
  name: "publish",
  usage: "FOLDER [--key FILE]",
  options: {
    key: {
      value: "FILE",
      summary: "the Ed25519 key that signs the checkpoint; made where missing",
    },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ["muster publish site --db my.db", "nothing internal goes in; publish again after changes"],
  ],
  run: async (given, world) => {
    const [to, ...more] = given.words;
    if (to === undefined || more.length > 0)
      return calledWrongly(world, "publish", "Name one folder.");
    const file = given.options["key"] ?? join(dataFolder(world.env), "checkpoint-key.pem");
    const held = existsSync(file) ? keyIn(file) : null;
    if (held?.ok === false) return calledWrongly(world, "publish", held.refusal);
    return withLedger(given, world, "read", async ({ desk, store }) => {
      const built = await openDashboard(world);
      if (built === null) return 3;
      const refusal = folderRefusal(to);
      if (refusal !== null) {
        world.say(`Nothing was written: ${refusal}`);
        return 1;
      }
      const key = held ?? newKey(file, world);
      if (!key.ok) {
        world.say(`Nothing was written: ${key.refusal}`);
        return 1;
      }
      const { seq, hash } = await store.head();
      const standing = { ledger: store.ledgerId, seq, hash };
      const done = await publishSite(desk, {
        to,
        dashboard: built.folder,
        draw: built.draw,
        version: world.version,
        standing,
        key: key.value,
      });
      if (!done.ok) {
        world.say(done.refusal.message);
        return 1;
      }
      const { files, bytes } = done.value;
      if (given.options["json"] !== undefined)
        world.out(JSON.stringify({ ...standing, files, bytes }));
      world.say(
        `Published into ${to}: ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB, entry ${seq}.`,
      );
      return 0;
    });
  },
};

/** The key in a file that is there. */
function keyIn(file: string): Result<KeyObject, string> {
  let pem: Buffer;
  try {
    pem = readFileSync(file);
  } catch {
    return refuse(
      `The key file ${file} cannot be read. Name a file that you may read, with --key.`,
    );
  }
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === "ed25519"
      ? ok(key)
      : refuse(
          `${file} holds no Ed25519 key. Name another file with --key; a new key is made there.`,
        );
  } catch {
    return refuse(
      `${file} holds no private key in PEM without a passphrase. Name another file with --key; a new key is made there.`,
    );
  }
}

/** A new key, in a file that its owner alone can read. */
function newKey(file: string, world: World): Result<KeyObject, string> {
  const refusal = folderRefusal(dirname(file));
  if (refusal !== null) return refuse(refusal);
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), {
    mode: 0o600,
    flag: "wx",
  });
  world.say(`Made a key that signs checkpoints: ${file}. Keep a copy; it is not part of the site.`);
  return ok(privateKey);
}
