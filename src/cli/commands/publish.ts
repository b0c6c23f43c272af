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
  summary: "Freeze the dashboard into a folder that any web server can serve.",
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
    const refusal = folderRefusal(to);
    if (refusal !== null) {
      world.say(`Nothing was written: ${refusal}`);
      return 1;
    }
    const key = signingKey(
      given.options["key"] ?? join(dataFolder(world.env), "checkpoint-key.pem"),
      world,
    );
    if (!key.ok) return calledWrongly(world, "publish", key.refusal);
    return withLedger(given, world, "read", async ({ desk, store }) => {
      const built = await openDashboard(world);
      if (built === null) return 3;
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

/** The key in a file; a new one is made where there is none, readable by its owner alone. */
function signingKey(file: string, world: World): Result<KeyObject, string> {
  if (!existsSync(file)) {
    const refusal = folderRefusal(dirname(file));
    if (refusal !== null) return refuse(`No key was made: ${refusal}`);
    const { privateKey } = generateKeyPairSync("ed25519");
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), {
      mode: 0o600,
      flag: "wx",
    });
    world.say(
      `Made a key that signs checkpoints: ${file}. Keep a copy; it is not part of the site.`,
    );
  }
  try {
    const key = createPrivateKey(readFileSync(file));
    return key.asymmetricKeyType === "ed25519" ? ok(key) : refuse(`${file} holds no Ed25519 key.`);
  } catch {
    return refuse(`${file} holds no private key in PEM.`);
  }
}
