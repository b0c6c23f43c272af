import type { AgreementStatus, Instrument, Party } from "#ledger";
import { agentOf } from "../meaning/gifts.ts";
import { ownersOf, partiesOf, unique } from "../meaning/parties.ts";
import { type Found, found, type Scene } from "../meaning/scene.ts";
import type { Phrase, Predicate } from "../parse/nodes.ts";

/** Claims about agreements: a memorandum, a treaty, and how far it has come. */
export function readAgreements(scene: Scene): Found[] {
  return scene.parsed.phrases.flatMap((phrase) => {
    const instrument = instrumentOf(phrase, scene);
    if (instrument === null || phrase.negated) return [];
    const over = scene.parsed.predicates.find(
      (predicate) =>
        touches(predicate, phrase) || (phrase.host !== null && touches(predicate, phrase.host)),
    );
    const parties = agreementParties(phrase, over ?? null, scene);
    if (parties.length === 0) return [];
    const status = agreementStatus(over ?? null, phrase, scene);
    if (status === null) return [];
    const clues = [
      over === undefined ? "alone" : "verb",
      parties.length > 1 ? "two" : "one",
      instrument,
    ];
    return [
      found(
        scene,
        "agreement",
        { kind: "agreement", parties, instrument, status },
        over ?? null,
        clues,
      ),
    ];
  });
}

const touches = (predicate: Predicate, phrase: Phrase): boolean =>
  predicate.subject === phrase ||
  predicate.objects.includes(phrase) ||
  predicate.preps.includes(phrase) ||
  (predicate.subject?.also.includes(phrase) ?? false);

const OTHERWISE =
  /^(peace|ceasefire|truce|trade|minerals?|loan|financing|investment|economic|tax|nuclear|climate|paix|commerce|financement|comercio|paz)$/;

function instrumentOf(phrase: Phrase, scene: Scene): Instrument | null {
  const { tokens, lexicon } = scene;
  const head = tokens[phrase.head];
  const own =
    lexicon.instruments.get(head?.lemma ?? "") ?? lexicon.instruments.get(head?.lower ?? "");
  if (own === undefined) return null;
  const words = tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  const rest = tokens
    .slice(phrase.to, phrase.to + 5)
    .map((token) => token.lower)
    .join(" ");
  const before = tokens.slice(Math.max(0, phrase.from - 3), phrase.from).map((each) => each.lower);
  const text = [...before, ...words].join(" ");
  if (words.some((word) => OTHERWISE.test(word))) return null;
  if (own === "mou" || /memorandum of understanding|mémorandum|memorando/.test(text)) return "mou";
  const treaty =
    /bilateral|reciproc|status[- ]of[- ]forces|status of|sofa|treaty|host nation|réciprocité|bilatéral|traité/.test(
      `${text} ${rest}`,
    );
  return treaty ? "treaty" : own;
}

function agreementParties(phrase: Phrase, over: Predicate | null, scene: Scene): Party[] {
  const { tokens, discourse } = scene;
  const agent = over === null ? null : agentOf(over, scene);
  const own = agent === null || agent === phrase ? [] : partiesOf(agent, tokens, discourse);
  const subject =
    own.length > 0 || agent === null || agent === phrase ? own : ownersOf(agent, tokens, discourse);
  const mods = [...phrase.mods, ...(over?.preps ?? []), ...phrase.mods.flatMap((mod) => mod.mods)]
    .filter((mod) => /^(between|with|of|entre|avec|con|by|from|de|par)$/.test(mod.prep))
    // "A memorandum of understanding during talks in the US": where they met is no party to it.
    .filter((mod) => tokens[mod.head]?.lemma !== "understanding")
    .flatMap((mod) => partiesOf(mod, tokens, discourse));
  const owners = ownersOf(phrase, tokens, discourse);
  const all = unique([...subject, ...mods, ...owners]).filter((party) => party !== "UNSC");
  if (all.length === 1 && discourse.host !== "" && all[0] !== discourse.host)
    return [...all, discourse.host];
  if (all.length > 4) return [];
  return all.length > 0 ? all : spokenOf(phrase, scene);
}

/** "The memorandum is still to be signed": those spoken of last, and the host. */
function spokenOf(phrase: Phrase, scene: Scene): Party[] {
  const { discourse } = scene;
  const last = discourse.subject.filter((party) => typeof party === "string");
  const between = phrase.mods.some((mod) => /^(with|between|avec|con|entre)$/.test(mod.prep));
  if (phrase.prep !== "" || between || last.length === 0 || last.length > 2) return [];
  return unique(discourse.host === "" ? last : [...last, discourse.host]);
}

function agreementStatus(
  over: Predicate | null,
  phrase: Phrase,
  scene: Scene,
): AgreementStatus | null {
  // "Under an accord of 1999": what holds already, told in passing.
  if (/^(under|despite|since)$/.test(phrase.prep)) return null;
  const lowers = scene.lowers;
  const any = (...words: string[]) => words.some((word) => lowers.has(word));
  if (over !== null) {
    if (
      /^(sign|conclude|seal|ink|initial|reach|strike|signer|conclure|firmar|agree|put)$/.test(
        over.lemma,
      )
    ) {
      if (over.negated) return "drafting";
      if (over.tense === "should") return "sought";
      if (over.lemma === "put" && any("paper") && !any("signatures")) return "drafting";
      return over.tense === "future" ||
        over.tense === "would" ||
        (over.clause === "infinitive" && !over.perfect)
        ? any("draft", "negotiating")
          ? "drafting"
          : "sought"
        : "signed";
    }
    if (
      /^(draft|negotiate|finalise|finalize|prepare|work|draw|hammer|thrash|discuss|rédiger|négocier|negociar|redactar)$/.test(
        over.lemma,
      )
    )
      return "drafting";
    if (/^(seek|need|require|want|propose|ask|call|demand)$/.test(over.lemma)) return "sought";
    if (/^(end|terminate|expire|cancel|denounce|revoke)$/.test(over.lemma)) return "ended";
    if (
      /^(enter|ratify|take|be|come|remain|stay)$/.test(over.lemma) &&
      any("force", "effect", "place")
    )
      return "in-force";
    if (/^(cover|govern|protect|allow|remove|apply|permit|provide)$/.test(over.lemma))
      return over.finite && over.tense !== "future" ? "in-force" : "sought";
  }
  if (any("signed", "signing", "signé", "signée", "firmado", "firmaron", "inked", "concluded"))
    return "signed";
  if (
    any(
      "draft",
      "drafting",
      "negotiating",
      "negotiations",
      "finalising",
      "finalizing",
      "finalised",
      "drafted",
      "négociation",
      "negotiation",
      "working",
    )
  )
    return "drafting";
  return any("without", "lacks", "lack", "absence", "still", "pending", "sought") ? "sought" : null;
}
