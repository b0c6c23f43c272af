import { spawn } from "node:child_process";
import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseFeed } from "feedsmith";
import { gunzipSync, strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addDocument,
  addMissions,
  Desk,
  type DocumentInput,
  decideClaim,
  mergeTwo,
  publicDesk,
  retract,
  viewBoard,
  viewDigest,
  viewFeed,
  viewIati,
  viewTable,
} from "#actions";
import type { DrawEmbed } from "#api";
import type { Instant } from "#base";
import type { SiteReply } from "#contract";
import { iatiProblems } from "#formats";
import { type Claim, foldBoard, indexLedger, partyKey } from "#ledger";
import { publishSite } from "#publish";
import { checkFolder } from "../../src/publish/writeSite.ts";
import { drawEmbed } from "../../src/web/embed/drawEmbed.tsx";
import { ARTICLE, ownDesk } from "../api/calls.ts";
import { testDesk } from "../api/desk.ts";
import { questions } from "../formats/questions.ts";

const { privateKey } = generateKeyPairSync("ed25519");
let folder: string;
let dashboard: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-site-"));
  dashboard = join(folder, "dashboard");
  mkdirSync(dashboard);
  writeFileSync(join(dashboard, "main.js"), "export {};");
  writeFileSync(
    join(dashboard, "index.html"),
    '<!doctype html><meta charset="utf-8" /><meta name="muster-source" content="api" />' +
      '<script type="module" src="./main.js"></script><noscript>old</noscript>',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What every site of these tests is made with. */
const made = () => ({ dashboard, version: "1", key: privateKey, draw: null });

async function publish(desk: Desk, name: string, more?: { draw: DrawEmbed }): Promise<string> {
  const to = join(folder, name);
  const { seq, hash } = await desk.ports.store.head();
  const standing = { ledger: "a-ledger", seq, hash };
  const done = await publishSite(desk, { ...made(), ...more, to, standing });
  if (!done.ok) throw new Error(done.refusal.message);
  return to;
}

/** Every file of a site by path. */
function filesOf(site: string): Readonly<Record<string, string>> {
  const names = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  return Object.fromEntries(
    names.map((item) => {
      const path = join(item.parentPath, item.name);
      return [path.slice(site.length + 1), shownOf(path)];
    }),
  );
}

/** What a file shows to whoever opens it, packed or not. */
function shownOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith(".gz")) return strFromU8(gunzipSync(bytes));
  if (path.endsWith(".zip"))
    return Object.values(unzipSync(bytes))
      .map((one) => strFromU8(one))
      .join("\n");
  return bytes.toString("utf8");
}

/** Keep a document and accept each of its claims. */
async function tell(desk: Desk, input: Partial<DocumentInput>, decide = true): Promise<string> {
  const added = await addDocument(desk, {
    text: ARTICLE,
    published: "2023-07-31",
    publisher: "Gazette",
    ...input,
  });
  if (!added.ok) throw new Error(added.refusal.message);
  for (const { id } of decide ? added.value.proposals : []) {
    const done = await decideClaim(desk, {
      claim: id,
      verdict: "accepted",
      reason: "canary-reason",
    });
    if (!done.ok) throw new Error(done.refusal.message);
  }
  return added.value.document.id;
}

/** Keep the article again, and decide that what it claims is about another mission. */
async function tellOf(mission: string, desk: Desk, input: Partial<DocumentInput>): Promise<void> {
  const again = await addDocument(desk, {
    text: ARTICLE,
    published: "2023-08-04",
    publisher: "Gazette",
    ...input,
  });
  if (!again.ok) throw new Error(again.refusal.message);
  for (const { id, claim } of again.value.proposals) {
    const amended = { ...claim, mission };
    const done = await decideClaim(desk, { claim: id, verdict: "amended", amended });
    if (!done.ok) throw new Error(done.refusal.message);
  }
}

describe("a published site", () => {
  test("is the same bytes for the same ledger", async () => {
    const one = filesOf(await publish(await testDesk(), "one"));
    const two = filesOf(await publish(await testDesk(), "two"));
    expect(Object.keys(one).length).toBeGreaterThan(200);
    expect(two).toEqual(one);
  });

  test("is the same bytes on another day, of a mission without a claim too", async () => {
    const desk = await ownDesk();
    const later = new Desk({ ...desk.ports, now: () => "2031-05-06T07:08:09Z" as Instant });
    const one = filesOf(await publish(desk, "today"));
    expect(one["text/haiti-mss.html"]).toContain("ledger entry");
    expect(filesOf(await publish(later, "later"))).toEqual(one);
  });

  test("holds entries that fold to the boards of the ledger", async () => {
    const desk = await testDesk();
    const site = filesOf(await publish(desk, "folds"));
    const { place } = JSON.parse(site["manifest.json"] ?? "");
    const { ledgers }: SiteReply = JSON.parse(site[`${place}/data/missions.json`] ?? "");
    const indexes = new Map(
      Object.entries(ledgers).map(([mission, paths]) => {
        const lines = paths.flatMap((path) => (site[path] ?? "").trim().split("\n"));
        return [mission, indexLedger(lines.map((line) => JSON.parse(line)))];
      }),
    );
    for (const { mission, trueOn, knownAt } of questions(100)) {
      const board = await viewBoard(desk, { mission, trueOn, knownAt });
      const index = indexes.get(mission);
      if (!board.ok || index === undefined) throw new Error("no board");
      expect(foldBoard(index, board.value.asked)).toEqual(board.value);
    }
  });

  test("holds nothing internal, no draft, no name, no more of a text than may be passed on", async () => {
    const own = await ownDesk();
    const desk = new Desk({ ...own.ports, author: "canary-author" });
    await tell(desk, {
      text: `${ARTICLE} canary-internal`,
      visibility: "internal",
      publisher: "canary-leak",
    });
    await tell(desk, { text: `${ARTICLE} canary-draft`, publisher: "canary-draft-paper" }, false);
    await tell(desk, {
      text: `${ARTICLE} canary-beyond-quote`,
      redistribute: "quote",
      publisher: "Quoter",
    });
    await tell(desk, {
      text: ARTICLE.replace("pledged", "firmly pledged"),
      redistribute: "none",
      publisher: "Closed Press",
    });
    await tell(desk, {
      text: `${ARTICLE} shown-in-full`,
      redistribute: "full",
      publisher: "Open Press",
    });
    const taken = await tell(desk, {
      text: `${ARTICLE} canary-taken`,
      redistribute: "full",
      publisher: "canary-taken-paper",
    });
    await retract(desk, { of: taken, reason: "canary-why" });
    const hidden = { what: "party", from: "?3 canary-states", into: "KEN", reason: "one" } as const;
    expect(await mergeTwo(desk, hidden)).toMatchObject({ ok: true });

    const site = filesOf(await publish(desk, "canaries", { draw: drawEmbed }));
    const whole = Object.values(site).join("\n");
    expect(whole.match(/canary-[\w-]+/g)).toBeNull();
    expect(whole).not.toContain("firmly pledged");
    expect(whole).toContain("shown-in-full");
    expect(whole).toContain("Closed Press");
    expect(whole).toContain("Kenya pledged 1,000 police officers");
  });

  test("holds a few words at most in any slot of a claim whose document may not be passed on", async () => {
    const desk = await ownDesk();
    const given = {
      mission: "haiti-mss",
      quote: { start: 0, end: 5 },
      attribution: { outlet: "the paper of a place that canary-outlet" },
    };
    const group = {
      unnamed: 3,
      described: "of the states+police that met there and canary-group",
    } as const;
    const claims: readonly Claim[] = [
      {
        ...given,
        kind: "contribution",
        parties: [group],
        resource: "personnel",
        stage: "pledged",
        quantity: { value: 70, unit: "persons", bound: "exact" },
        conditions: "only once the court there has ruled on canary-condition",
        through: "a fund that is held by the canary-channel",
      },
      {
        ...given,
        kind: "contribution",
        parties: [{ ...group, described: "of the states+police that met there but canary-others" }],
        resource: "personnel",
        stage: "pledged",
        quantity: { value: 40, unit: "persons", bound: "exact" },
      },
      {
        ...given,
        kind: "contribution",
        parties: ["KEN"],
        resource: "equipment",
        stage: "pledged",
        quantity: {
          value: 20,
          unit: "items",
          item: "cars of the kind that bears the canary-item",
          bound: "exact",
        },
      },
      {
        ...given,
        kind: "engagement",
        parties: ["KEN", "HTI"],
        form: "meeting",
        status: "held",
        title: "a meeting on what is next with canary-title",
        place: "the hall that stands by the canary-place",
      },
      {
        ...given,
        kind: "mandate",
        body: "UNSC",
        action: "extended",
        instrument: "the resolution by which it was canary-instrument",
      },
    ];
    const all = { reader: "person", all: claims.map((claim) => ({ claim, confidence: 1 })) };
    await tell(desk, { redistribute: "none", publisher: "Closed Press", claims: all });
    const merged = {
      what: "party",
      from: partyKey(group),
      into: "CARICOM",
      reason: "named",
    } as const;
    expect(await mergeTwo(desk, merged)).toMatchObject({ ok: true });

    const site = filesOf(await publish(desk, "slots", { draw: drawEmbed }));
    const whole = Object.values(site).join("\n");
    expect(whole.match(/canary-[\w-]+/g)).toBeNull();
    expect(whole).toContain("only once the court there has…");

    const asked = { mission: "haiti-mss", trueOn: "2023-09-01", days: 40 } as const;
    for (const made of [
      await viewTable(desk, { ...asked, table: "claims" }),
      await viewTable(desk, { ...asked, table: "acts" }),
      await viewTable(desk, { ...asked, table: "board" }),
      await viewIati(desk, asked),
      await viewFeed(desk, asked),
      await viewDigest(desk, asked),
    ]) {
      expect(made.ok && made.value.nothing).toBeNull();
      expect(String(made.ok && made.value.body)).not.toContain("canary");
    }
    const key = "?3 of the states+police that met there…";
    const table = { ...asked, table: "acts" } as const;
    const named = await viewTable(desk, { ...table, parties: [`KEN+${key}`] });
    expect(named).toMatchObject({ ok: true });
    const own = await viewBoard(desk, asked);
    expect(JSON.stringify(own)).toContain("canary-condition");
    const shown = await viewBoard(await publicDesk(desk), asked);
    expect(shown.ok && shown.value.cells.length).toBe(own.ok && own.value.cells.length);

    // Where another document may be quoted with the same words, they are told, over an older site too.
    const text = `${ARTICLE} Told again.`;
    await tell(desk, { text, redistribute: "quote", publisher: "Open Press", claims: all });
    const over = filesOf(await publish(desk, "slots", { draw: drawEmbed }));
    const afresh = filesOf(await publish(desk, "slots-afresh", { draw: drawEmbed }));
    expect(Object.values(afresh).join("\n")).toContain("canary-condition");
    for (const [path, body] of Object.entries(afresh))
      expect([path, over[path]]).toEqual([path, body]);
  });

  test("shows a quote in its place where only quotes may be passed on", async () => {
    const desk = await ownDesk();
    const document = await tell(desk, { text: `${ARTICLE} And more.`, redistribute: "quote" });
    const shown = await publicDesk(desk);
    const { ledger } = { ledger: await shown.ledger() };
    const entry = ledger.documents.get(document)?.[0];
    const text = await shown.ports.store.text(entry?.sha256 ?? "");
    const decision = [...ledger.decisions.values()].flat()[0];
    const { start, end } = decision?.claim?.quote ?? { start: 0, end: 0 };
    expect(text?.slice(start, end)).toBe(ARTICLE.slice(start, end));
    expect(text).toHaveLength(`${ARTICLE} And more.`.length);
    expect(text).not.toContain("And more");
  });

  test("is read with scripts off: each figure in words, with its source, and no text can script the page", async () => {
    const desk = await ownDesk();
    const title = '<script>alert("x")</script>';
    await tell(desk, {
      title,
      redistribute: "full",
      url: "https://gazette.example/'><img onerror=1>",
    });
    const site = filesOf(await publish(desk, "words"));
    const page = site["text/haiti-mss.html"] ?? "";
    expect(page).toContain("1,000");
    expect(page).toMatch(/<h3>2023-07-\d\d · Kenya · pledged · personnel · 1,000 people<\/h3>/);
    expect(page).toContain("Kenya pledged 1,000 police officers");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
    expect(site["index.html"]).toContain("<noscript><main><h1>Muster</h1>");
    expect(site["index.html"]).toContain("./text/haiti-mss.html");
  });

  test("runs only the scripts whose hashes its page names", async () => {
    const { "index.html": page = "" } = filesOf(await publish(await ownDesk(), "policy"));
    const [, hash] = /src="\.\/main\.js" integrity="(sha256-[^"]+)"/.exec(page) ?? [];
    expect(page).toContain(`script-src 'self' 'strict-dynamic' '${hash}'`);
    expect(page).toContain("require-trusted-types-for 'script'");
  });

  test("carries a checkpoint that anybody can check with the key it names", async () => {
    const site = filesOf(await publish(await testDesk(), "signed"));
    const { key, head, hash } = JSON.parse(site["manifest.json"] ?? "");
    const [note = "", signature = ""] = (site["checkpoint"] ?? "").split("\n\n");
    expect(note.split("\n")).toEqual([
      "muster/a-ledger",
      String(head),
      Buffer.from(hash, "hex").toString("base64"),
    ]);
    // The key itself is base64 and may hold the sign that parts it from the name.
    const [, name, id, typed = ""] = /^([^+]+)\+([^+]+)\+(.+)$/.exec(key) ?? [];
    const signed = Buffer.from(signature.trim().split(" ")[2] ?? "", "base64");
    expect(signature).toMatch(new RegExp(`^— ${name} `));
    expect(signed.subarray(0, 4).toString("hex")).toBe(id);
    const spki = Buffer.concat([
      Buffer.from("302a300506032b6570032100", "hex"),
      Buffer.from(typed, "base64").subarray(1),
    ]);
    const publicKey = createPublicKey({ key: spki, format: "der", type: "spki" });
    expect(verify(null, Buffer.from(`${note}\n`), publicKey, signed.subarray(4))).toBe(true);
    expect(
      verify(
        null,
        Buffer.from(`${note}\n`.replace(String(head), "1")),
        publicKey,
        signed.subarray(4),
      ),
    ).toBe(false);
  });

  test("keeps the version before for those who are reading it, and no older one", async () => {
    const desk = await ownDesk();
    for (const day of ["2023-08-01", "2023-08-02", "2023-08-03"]) {
      await tell(desk, { published: day });
      await publish(desk, "versions");
    }
    const site = join(folder, "versions");
    expect(readdirSync(join(site, "at"))).toHaveLength(2);
    expect(readFileSync(join(site, "index.html"), "utf8")).toContain(
      JSON.parse(readFileSync(join(site, "manifest.json"), "utf8")).place,
    );
  });

  test("is the same whether it was made afresh or after many others, and makes anew only what changed", async () => {
    const desk = await ownDesk();
    for (const day of ["2023-08-01", "2023-08-02"]) {
      await tell(desk, { published: day });
      await publish(desk, "grown");
    }
    const grown = filesOf(join(folder, "grown"));
    const fresh = filesOf(await publish(desk, "fresh"));
    const shown = (files: typeof grown) =>
      Object.entries(files).filter(([path]) => !/^(at|data\/entries)\//.test(path));
    expect(shown(grown)).toEqual(shown(fresh));
    for (const path of Object.keys(fresh)) expect(grown[path], path).toBe(fresh[path]);

    const page = join(folder, "grown/text/haiti-mss.html");
    const made = statSync(page).ino;
    await publish(desk, "grown");
    expect(statSync(page).ino).toBe(made);
  });

  test("makes only the files of the mission that an entry bears on, and of the one after it", async () => {
    const desk = await ownDesk();
    await tell(desk, { published: "2023-08-01" });
    const site = await publish(desk, "succession");
    const files = () =>
      ["haiti-mss", "haiti-gsf"].map((mission) => statSync(join(site, `text/${mission}.html`)).ino);
    const [mss, gsf] = files();
    await tellOf("haiti-gsf", desk, { published: "2025-11-03" });
    await publish(desk, "succession");
    const [mssAfter, gsfAfter] = files();
    expect(mssAfter).toBe(mss);
    expect(gsfAfter).not.toBe(gsf);
    await tell(desk, { published: "2023-08-02" });
    await publish(desk, "succession");
    expect(files()[0]).not.toBe(mss);
    expect(files()[1]).not.toBe(gsfAfter);
  });

  test.each([
    ["says nothing of itself any more", "made.json", null],
    ["says what nobody can read", "made.json", "{"],
    ["says something else", "made.json", "[]"],
    ["has lost its manifest's words", "manifest.json", "null"],
    ["has a page that somebody wrote on", "text/haiti-mss.html", "mine"],
    ["has entries that were cut short", "data/entries/", ""],
  ])("that %s is made whole", async (_, path, holds) => {
    const desk = await ownDesk();
    await tell(desk, { published: "2023-08-01" });
    const fresh = filesOf(await publish(desk, "whole"));
    const site = await publish(desk, "spoilt");
    for (const name of Object.keys(fresh).filter((name) => name.includes(path))) {
      if (holds === null) rmSync(join(site, name));
      else writeFileSync(join(site, name), holds);
    }
    await publish(desk, "spoilt");
    expect(filesOf(site)).toEqual(fresh);
  });

  test("loses at once what may not be shown any more, in every file that stays", async () => {
    const desk = await ownDesk();
    const kept = await tell(desk, {
      published: "2023-08-01",
      redistribute: "full",
      text: `${ARTICLE} kept-words`,
    });
    const taken = await tell(desk, {
      published: "2023-08-02",
      redistribute: "full",
      text: `${ARTICLE} withdrawn-words`,
    });
    const site = await publish(desk, "withdrawn");
    expect(Object.values(filesOf(site)).join("\n")).toContain("withdrawn-words");
    await retract(desk, { of: taken, reason: "no" });
    await publish(desk, "withdrawn");
    const { place } = JSON.parse(readFileSync(join(site, "manifest.json"), "utf8"));
    const files = Object.entries(filesOf(site));
    expect(files.filter(([, body]) => body.includes("withdrawn-words"))).toEqual([]);
    expect(files.some(([, body]) => body.includes("kept-words"))).toBe(true);
    expect(place).toMatch(/^at\//);
    expect(kept).not.toBe(taken);
  });

  test("loses the quotes of a text of which another mission's document lets nothing be passed on", async () => {
    const desk = await ownDesk();
    const elsewhere = { id: "elsewhere", name: "Mission Elsewhere", short: "ME", aliases: {} };
    const file = { ...elsewhere, host: "SOM", kind: "police", requirements: [] };
    expect(await addMissions(desk, [file])).toMatchObject({ ok: true });
    await tell(desk, { redistribute: "full" });
    const quote = "Kenya pledged 1,000 police officers";
    const before = filesOf(await publish(desk, "shared"));
    expect(before["tables/haiti-mss/claims.zip"]).toContain(quote);

    await tellOf("elsewhere", desk, { publisher: "Closed Press", redistribute: "none" });
    const over = filesOf(await publish(desk, "shared"));
    expect(over["tables/haiti-mss/claims.zip"]).not.toContain(quote);
    const fresh = filesOf(await publish(desk, "shared-afresh"));
    for (const [path, body] of Object.entries(fresh)) expect(over[path], path).toBe(body);
  });

  test("carries feeds of the mission and of each giver, and its tables, linked from its words", async () => {
    const site = filesOf(await publish(await testDesk(), "beside"));
    const page = site["text/haiti-mss.html"] ?? "";
    const links = [...page.matchAll(/href="\.\.\/([^"]+)"/g)].map(([, path = ""]) => path);
    expect(links).toContain("feeds/haiti-mss/KEN.atom.xml");
    expect(links).toContain("tables/haiti-mss/claims.zip");
    expect(links.filter((path) => site[path] === undefined)).toEqual([]);
    for (const path of links.filter((one) => one.startsWith("feeds/"))) {
      expect(parseFeed(site[path] ?? "").format, path).toMatch(/^(rss|atom|json)$/);
    }
    expect(site["tables/haiti-mss/board.csv-metadata.json"]).toContain('"url": "board.csv"');
    expect(iatiProblems(site["tables/haiti-mss/iati.xml"] ?? "")).toEqual([]);
  });

  test("is not written over a folder that holds something else", async () => {
    const to = join(folder, "foreign");
    mkdirSync(to);
    writeFileSync(join(to, "thesis.txt"), "mine");
    const options = {
      ...made(),
      to,
      standing: { ledger: "l", seq: 0, hash: "0".repeat(64) },
    };
    const done = await publishSite(await ownDesk(), options);
    expect(done).toMatchObject({ ok: false, refusal: { code: "folder_foreign" } });
    expect(readdirSync(to)).toEqual(["thesis.txt"]);
    // Of a first attempt that was killed at its first file.
    rmSync(join(to, "thesis.txt"));
    writeFileSync(join(to, "manifest.json.draft"), "{");
    expect(await checkFolder(to)).toMatchObject({ ok: true });
  });

  test("is made by a second attempt where the first one broke off, and no draft is left", async () => {
    const desk = await ownDesk();
    const to = join(folder, "broken-off");
    const unwritable = join(folder, "unwritable");
    cpSync(dashboard, unwritable, { recursive: true });
    // With the ending of a draft the name is longer than a disk takes.
    writeFileSync(join(unwritable, "z".repeat(252)), "");
    const options = { ...made(), to, standing: { ledger: "l", seq: 0, hash: "0".repeat(64) } };
    await expect(publishSite(desk, { ...options, dashboard: unwritable })).rejects.toThrow();
    expect(existsSync(join(to, "index.html"))).toBe(false);
    expect(Object.keys(filesOf(to)).filter((path) => path.endsWith(".draft"))).toEqual([]);
    expect(await publishSite(desk, options)).toMatchObject({ ok: true });
    expect(existsSync(join(to, "index.html"))).toBe(true);
  });
});

test("killed at any moment, a site is the old one or the new one, whole", {
  timeout: 120_000,
}, async () => {
  const site = join(folder, "killed");
  for (let run = 0; run < 6; run++) {
    const child = spawn(process.execPath, [join(import.meta.dirname, "writer.ts"), site], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await wait(20 + run * 37);
    child.kill("SIGKILL");
    await once(child, "exit");
    const place = readFileSync(join(site, "index.html"), "utf8").replace("shows ", "");
    const round = /\d+/.exec(place)?.[0];
    for (let at = 0; at < 20; at++) {
      const path = at < 10 ? join(place, `data/${at}.json`) : `data/entries/${round}-${at}.json`;
      expect(readFileSync(join(site, path), "utf8")).toBe(`${place} ${at} ${"x".repeat(20_000)}`);
    }
    expect(existsSync(join(site, "manifest.json"))).toBe(true);
  }
});
