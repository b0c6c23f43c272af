// Nothing that is fetched leads inside: every address of the corpus, and walks that change on the
// way, counted where sockets open. Nothing leaves the machine: tries for public addresses end here.
import { fetchPage, Manners } from "#intake";
import { PUBLIC } from "../intake/fence/addresses.ts";
import { staticCorpus } from "../intake/fence/corpus.ts";
import { dynamicCases, walk } from "../intake/fence/dynamic.ts";
import { watchSockets } from "../intake/fence/watchSockets.ts";
import { type Outcome, type ProofOptions, runProof } from "./support/proof.ts";

/** Fetch the whole corpus and walk all walks; `runs` is not used, since nothing is drawn. */
export async function ssrf({ seed }: ProofOptions): Promise<Outcome> {
  const corpus = staticCorpus();
  const fromCorpus = await fetchCorpus(corpus);
  const passed = await fetchPublic();
  const walks = dynamicCases();
  const broken: string[] = [];
  let inside = fromCorpus.inside.length;
  for (const one of walks) {
    const end = await walk(one);
    inside += end.inside.length;
    if (end.inside.length > 0 || end.pageTaken) broken.push(end.name);
  }
  const kept = PUBLIC.length - passed;
  return {
    promise: "D1, D2 fetching cannot reach inside",
    runs: corpus.length + walks.length,
    failures: fromCorpus.inside.length + fromCorpus.taken.length + broken.length + kept,
    seed,
    static: corpus.length,
    dynamic: walks.length,
    socketsInside: inside,
    publicPassed: passed,
    broken: [...fromCorpus.inside, ...fromCorpus.taken, ...broken].slice(0, 20),
  };
}

async function fetchCorpus(
  corpus: ReturnType<typeof staticCorpus>,
): Promise<{ readonly inside: readonly string[]; readonly taken: readonly string[] }> {
  const watch = watchSockets();
  const taken: string[] = [];
  try {
    for (const { address, names } of corpus) {
      const resolve = async (host: string) => names[host] ?? inTheHostsFile(host);
      const manners = new Manners({ gapMs: 0 });
      for (const robots of ["heed", "ignore"] as const) {
        const fetched = await fetchPage(address, { resolve, robots, manners });
        if (fetched.ok) taken.push(address);
      }
    }
    return { inside: watch.inside().map(({ host, port }) => `${host}:${port}`), taken };
  } finally {
    watch.stop();
  }
}

/** What every machine answers by itself; other names do not exist here. */
function inTheHostsFile(host: string): readonly string[] {
  if (/localhost\.?$/i.test(host)) return ["127.0.0.1", "::1"];
  return host === "metadata" ? ["169.254.169.254"] : [];
}

/** How many public addresses are still tried. */
async function fetchPublic(): Promise<number> {
  let passed = 0;
  for (const address of PUBLIC) {
    const watch = watchSockets();
    try {
      const host = address.includes(":") ? `[${address}]` : address;
      await fetchPage(`http://${host}/`, { robots: "ignore", manners: new Manners({ gapMs: 0 }) });
      if (watch.attempts.some((attempt) => attempt.host === address)) passed += 1;
    } finally {
      watch.stop();
    }
  }
  return passed;
}

if (import.meta.main) await runProof(ssrf, 1);
