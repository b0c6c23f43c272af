import { compareText } from "#base";
import {
  type Claim,
  claimOf,
  isAllContributors,
  type KnownClaim,
  type LedgerIndex,
  missionFiles,
  type Party,
  partyKey,
  retractionOf,
} from "#ledger";
import { type KnownMission, knownMission, partyCodes, partyNamed, partyNames } from "#reader";
import type { Desk } from "../desk.ts";

/** A party that claims speak of and that no code stands for. */
export interface UnresolvedParty {
  readonly key: string;
  readonly party: Party;
  readonly claims: number;
  /** How many of these wait for a decision. */
  readonly waiting: number;
  readonly documents: number;
  /** The claims that name it, at most twenty. */
  readonly uses: readonly {
    readonly claim: string;
    readonly document: string;
    readonly says: Claim;
  }[];
  /** The party whose name it bears, where the gazetteer knows one. */
  readonly suggestion: string | null;
}

/** The names that nothing on file stands behind, and the merges that stand. */
export interface Names {
  readonly missions: readonly {
    readonly id: string;
    readonly claims: number;
    readonly first: string;
    /** What is known of it without a file, to begin one from. */
    readonly proposed: KnownMission | null;
  }[];
  readonly parties: readonly UnresolvedParty[];
  readonly resolved: readonly {
    readonly entry: string;
    readonly from: string;
    readonly into: string;
    readonly author: string;
    readonly reason: string;
    readonly claims: number;
  }[];
  /** The codes of all parties that a name can be resolved into. */
  readonly known: readonly string[];
}

/** List the missions that are spoken of and not on file, the parties that are not resolved, and those that are. */
export async function listNames(desk: Desk): Promise<Names> {
  const ledger = await desk.ledger();
  const claims = claimsThatCount(ledger);
  const onFile = new Set(missionFiles(ledger).map(({ id }) => id));
  const missions = [...Map.groupBy(claims, ({ claim }) => claim.mission)]
    .filter(([id]) => !onFile.has(id))
    .map(([id, of]) => ({
      id,
      claims: of.length,
      first: of[0]?.id ?? "",
      proposed: knownMission(id),
    }))
    .sort((a, b) => b.claims - a.claims || compareText(a.id, b.id));
  const named = claims.flatMap((known) =>
    [...new Map(partiesOf(known.claim).map((party) => [partyKey(party), party]))].map(
      ([key, party]) => ({ key, party, known }),
    ),
  );
  const byKey = Map.groupBy(named, ({ key }) => key);
  const merges = ledger.merges.filter(
    ({ what, id }) => what === "party" && retractionOf(ledger, id) === null,
  );
  const merged = new Set(merges.map(({ from }) => from));
  return {
    missions,
    parties: [...byKey.values()]
      .flatMap((uses) => unresolved(uses) ?? [])
      .filter(({ key }) => !merged.has(key))
      .sort((a, b) => b.claims - a.claims || compareText(a.key, b.key)),
    resolved: merges.map(({ id, from, into, author, reason }) => {
      return { entry: id, from, into, author, reason, claims: byKey.get(from)?.length ?? 0 };
    }),
    known: partyCodes(),
  };
}

const MOST_USES = 20;

interface Use {
  readonly key: string;
  readonly party: Party;
  readonly known: KnownClaim;
}

function unresolved(uses: readonly Use[]): UnresolvedParty | null {
  const [first] = uses;
  if (first === undefined || isAllContributors(first.party)) return null;
  const { key, party } = first;
  const name = typeof party === "string" ? party : (party.described ?? "");
  if (typeof party === "string" && partyNames(party).length > 0) return null;
  return {
    key,
    party,
    claims: uses.length,
    waiting: uses.filter((use) => use.known.decisions.length === 0).length,
    documents: new Set(uses.map((use) => use.known.document)).size,
    uses: uses.slice(0, MOST_USES).map((use) => ({
      claim: use.known.id,
      document: use.known.document,
      says: use.known.claim,
    })),
    suggestion: partyNamed(name),
  };
}

/** Every claim that stands or waits: not rejected, not taken back, its document neither. */
function claimsThatCount(ledger: LedgerIndex): readonly KnownClaim[] {
  const ids = new Set([...ledger.decisions.keys(), ...ledger.proposals.keys()]);
  return [...ids].flatMap((id) => {
    const known = claimOf(ledger, id);
    if (known === null || known.decisions.at(-1)?.verdict === "rejected") return [];
    const gone = ledger.retracted.has(id) || ledger.retracted.has(known.document);
    return gone ? [] : [known];
  });
}

function partiesOf(claim: Claim): readonly Party[] {
  switch (claim.kind) {
    case "request":
      return [...claim.from, ...(claim.to ?? [])];
    case "obstacle":
      return claim.affects ?? [];
    case "mandate":
      return [claim.body];
    case "requirement":
      return [];
    default:
      return claim.parties;
  }
}
