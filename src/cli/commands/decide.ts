import { type DecisionInput, decideClaim } from "#actions";
import { parseJson } from "#base";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  type Given,
  JSON_OPTION,
  type Option,
  refused,
  type World,
} from "../command.ts";
import { withLedger } from "../withLedger.ts";

const ACT: Option = {
  value: "ACT",
  summary: 'the act it tells of, in place of the proposed one; "new" makes one',
};
const EFFECT: Option = {
  value: "EFFECT",
  summary: "sets, adds, rotates, part, told, withdraws, refuses, holds or stands",
};

/** `muster accept`: claims count from now on. */
export const accept: Command = {
  name: "accept",
  usage: "CLAIM… | --all-of DOCUMENT [--act ACT] [--effect EFFECT]",
  options: {
    "all-of": { value: "DOCUMENT", summary: "every open claim of one document" },
    act: ACT,
    effect: EFFECT,
    reason: { value: "WORDS", summary: "why, for the record" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [["muster accept d-5b1c.1 d-5b1c.3 --db my.db", "accept two claims of a document"]],
  run: (given, world) => decide(given, world, "accepted"),
};

/** `muster amend`: a claim counts as a person puts it. */
export const amend: Command = {
  name: "amend",
  usage: "CLAIM --claim JSON [--act ACT] [--effect EFFECT]",
  options: {
    claim: {
      value: "JSON",
      summary: 'the slots that change, such as {"stage":"pledged"}; null takes one out',
    },
    act: ACT,
    effect: EFFECT,
    reason: { value: "WORDS", summary: "why, for the record" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    [`muster amend d-5b1c.2 --claim '{"stage":"committed"}' --db my.db`, "change one slot"],
  ],
  run: (given, world) => decide(given, world, "amended"),
};

/** `muster reject`: claims do not count, with the reason. */
export const reject: Command = {
  name: "reject",
  usage: "CLAIM… --reason WORDS",
  options: {
    reason: { value: "WORDS", summary: "why (needed)" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ['muster reject d-5b1c.4 --reason "about another mission" --db my.db', "reject one claim"],
  ],
  run: (given, world) => decide(given, world, "rejected"),
};

const NAMES = { accepted: "accept", amended: "amend", rejected: "reject" } as const;

async function decide(
  given: Given,
  world: World,
  verdict: DecisionInput["verdict"],
): Promise<ExitCode> {
  const name = NAMES[verdict];
  const document = given.options["all-of"];
  if (given.words.length === 0 && document === undefined) {
    return calledWrongly(world, name, "Name the claims, as muster proposals lists them.");
  }
  if (verdict === "amended" && (given.words.length !== 1 || given.options["claim"] === undefined)) {
    return calledWrongly(world, name, "Name one claim and its changed slots: --claim JSON.");
  }
  if (verdict === "rejected" && given.options["reason"] === undefined) {
    return calledWrongly(world, name, "Say why, for the record: --reason WORDS.");
  }
  return withLedger(given, world, "write", async ({ desk }) => {
    const claims =
      document === undefined ? [...new Set(given.words)] : await openClaims(desk, document);
    if (claims.length === 0) {
      world.say(`No claim of document "${document}" waits for a decision.`);
      return 1;
    }
    const strange = await unknownClaim(desk, claims);
    if (strange !== null) {
      world.say(
        `There is no claim "${strange}"; nothing was decided. List them with: muster proposals.`,
      );
      return 1;
    }
    let count = 0;
    for (const claim of claims) {
      const input = await decisionInput(desk, claim, verdict, given.options);
      if (typeof input === "string") {
        world.say(input);
        return 1;
      }
      const decided = await decideClaim(desk, input);
      if (!decided.ok) {
        if (count > 0) world.say(`${claim} is refused; the ${count} before it are decided.`);
        return refused(world, decided.refusal);
      }
      count++;
      const { tells } = decided.value;
      if (given.options["json"] !== undefined) world.out(JSON.stringify(decided.value));
      else world.out(`${claim} ${verdict}${tells === undefined ? "" : `: ${tells.why}`}`);
    }
    return 0;
  });
}

type Desk = Parameters<typeof decideClaim>[0];

/** The first of the claims that the ledger does not hold: looked for before any is decided. */
async function unknownClaim(desk: Desk, claims: readonly string[]): Promise<string | null> {
  const { claimOf } = await import("#ledger");
  const ledger = await desk.ledger();
  return claims.find((claim) => claimOf(ledger, claim) === null) ?? null;
}

async function openClaims(desk: Desk, document: string): Promise<readonly string[]> {
  const { openProposals, headOf } = await import("#ledger");
  const ledger = await desk.ledger();
  return openProposals(ledger, headOf(ledger))
    .filter((proposal) => proposal.document === document)
    .map(({ id }) => id);
}

async function decisionInput(
  desk: Desk,
  claim: string,
  verdict: DecisionInput["verdict"],
  options: Readonly<Record<string, string>>,
): Promise<DecisionInput | string> {
  const { act, effect, reason } = options;
  const bare: DecisionInput = {
    claim,
    verdict,
    ...(act === undefined ? {} : { act }),
    ...(effect === undefined ? {} : { effect }),
    ...(reason === undefined ? {} : { reason }),
  };
  if (verdict !== "amended") return bare;
  const amended = await amendedClaim(desk, claim, options["claim"] ?? "");
  return typeof amended === "string" ? amended : { ...bare, amended: amended.claim };
}

async function amendedClaim(
  desk: Desk,
  id: string,
  changes: string,
): Promise<{ readonly claim: unknown } | string> {
  const { claimOf } = await import("#ledger");
  const known = claimOf(await desk.ledger(), id);
  if (known === null) return `There is no claim "${id}". List them with: muster proposals.`;
  const parsed = parseJson(changes);
  const slots = parsed.ok ? parsed.value : null;
  if (typeof slots !== "object" || slots === null || Array.isArray(slots)) {
    const why = parsed.ok ? "it is no object" : parsed.refusal;
    return `--claim is not a JSON object: ${why}. Write it such as: {"stage":"pledged"}`;
  }
  const merged = Object.entries({ ...known.claim, ...slots }).filter(([, value]) => value !== null);
  return { claim: Object.fromEntries(merged) };
}
