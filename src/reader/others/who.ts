import type { Party } from "#ledger";
import { ClueList, type Clues, rowsOf, Tally, type Weights } from "../learned/model.ts";
import { agentOf, patientsOf } from "../meaning/gifts.ts";
import { ownersOf, partiesOf } from "../meaning/parties.ts";
import type { Found, Scene } from "../meaning/scene.ts";
import { type Phrase, type Predicate, plays } from "../parse/nodes.ts";
import { isStateCode } from "../tokens/stateCodes.ts";

/** The kinds of claims of which somebody must be told: who asks, who meets, who agrees. */
export type Peopled = "request" | "engagement" | "agreement";

/** A party that may be meant, with the names of the clues for it. */
export interface PartyOption {
  readonly party: Party;
  readonly clues: readonly string[];
}

/** The least chance at which a party is taken for one that is meant, and that of the likeliest where none reaches it. */
const LEAST = 0.4;
const LEAST_OF_ONE = 0.15;

/** Who asks, meets or agrees in a sentence that speaks of it, judged of every party that may be meant; likelier ones first. */
export function whoOf(
  kind: Peopled,
  scene: Scene,
  rules: readonly Found[],
  weights: Weights,
): Party[] {
  const rows = rowsOf(weights, 1);
  const options = tellParties(kind, scene, rules, () => new Tally(rows))
    .map(({ party, clues }) => ({ party, chance: 1 / (1 + Math.exp(-(clues.sums[0] ?? 0))) }))
    .sort((a, b) => b.chance - a.chance);
  const likely = options.filter((each, at) => each.chance >= (at === 0 ? LEAST_OF_ONE : LEAST));
  return likely.map((each) => each.party);
}

/** The parties that may be meant with the clues for them, for whoever learns from these. */
export function partyOptions(kind: Peopled, scene: Scene, rules: readonly Found[]): PartyOption[] {
  return tellParties(kind, scene, rules, () => new ClueList()).map(({ party, clues }) => ({
    party,
    clues: clues.clues,
  }));
}

type Tell = (parties: readonly Party[], name: string, value?: string) => void;

/** Tell the clues of every party that may be meant: those of the sentence, those spoken of before it, and nobody by name. */
function tellParties<C extends Clues>(
  kind: Peopled,
  scene: Scene,
  rules: readonly Found[],
  begin: () => C,
): { readonly party: Party; readonly clues: C }[] {
  const { discourse } = scene;
  const options = new Map<string, { readonly party: Party; readonly clues: C }>();
  const own = rules.filter(({ claim }) => claim.kind === kind);
  const ruled = own.length > 0 ? "ruled" : "unruled";
  const tell: Tell = (parties, name, value = "") => {
    for (const party of parties) {
      const key = JSON.stringify(party);
      const known = options.get(key);
      const clues = known?.clues ?? begin();
      const say = (one: string, other: string) => {
        clues.once(one, clues.part(other));
        clues.once(one, clues.part(other), clues.part(kind));
      };
      say(name, value);
      if (known !== undefined) continue;
      options.set(key, { party, clues });
      say("is", sortOf(party, discourse.host));
      say(ruled, sortOf(party, discourse.host));
    }
  };
  for (const phrase of scene.parsed.phrases) tellPhrase(phrase, scene, tell);
  for (const { claim, rule } of own) {
    const asks = claim.kind === "request";
    const parties = asks ? claim.from : "parties" in claim ? claim.parties : [];
    tell(parties, "told", rule);
    tell(parties, "told");
    if (asks) tell(claim.to ?? [], "asked");
  }
  tell(discourse.subject, "before");
  for (const point of ["person", "home", "state", "bloc", "host"] as const)
    if (discourse[point] !== "") tell([discourse[point]], "of the text", point);
  tell([{ unnamed: true, described: "unnamed" }], "nobody");
  return [...options.values()];
}

/** How a phrase names its parties, and how it hangs in the sentence. */
function tellPhrase(phrase: Phrase, scene: Scene, tell: Tell): void {
  const { tokens, discourse, parsed } = scene;
  const nounOf = (each: Phrase) => tokens[each.head]?.lemma ?? "";
  const owners = ownersOf(phrase, tokens, discourse);
  tell(owners, "owner");
  tell(owners, "owner", nounOf(phrase));
  const parties = partiesOf(phrase, tokens, discourse);
  if (parties.length === 0) return;
  tell(parties, "in", phrase.pronoun ? "pronoun" : (phrase.names[0]?.name.kind ?? "noun"));
  tell(parties, "prep", phrase.prep);
  if (parties.length > 1) tell(parties, "several");
  if (phrase.host !== null) {
    tell(parties, "after", phrase.prep);
    tell(parties, "after", `${phrase.prep} ${nounOf(phrase.host)}`);
  }
  for (const predicate of parsed.predicates) {
    const agent = agentOf(predicate, scene) === phrase;
    if (agent && plays(predicate, "ask", "want")) tell(parties, "asks");
    if (agent && plays(predicate, "say")) tell(parties, "says");
    const place = agent ? "agent" : placeUnder(predicate, phrase);
    if (place === null) continue;
    const voice = predicate.passive ? "passive" : "active";
    tell(parties, "role", `${place} ${predicate.senses[0]?.frame.role ?? "none"} ${voice}`);
    tell(parties, "verb", `${place} ${predicate.lemma} ${voice}`);
  }
}

function placeUnder(predicate: Predicate, phrase: Phrase): string | null {
  if (predicate.subject === phrase) return "subject";
  if (patientsOf(predicate).includes(phrase) || predicate.objects.includes(phrase)) return "object";
  return predicate.preps.includes(phrase) ? phrase.prep : null;
}

/** What sort of party it is. */
function sortOf(party: Party, host: string): string {
  if (typeof party !== "string") return "unnamed";
  if (party === host) return "host";
  if (party === "UN" || party === "UNSC") return "UN";
  return isStateCode(party) ? "state" : "organisation";
}
