import type { Attribution } from "#ledger";
import type { Phrase, Predicate } from "../parse/nodes.ts";
import type { Token } from "../tokens/tokens.ts";
import { ownersOf, partiesOf } from "./parties.ts";
import { isPerson } from "./persons.ts";
import type { Found, Scene } from "./scene.ts";

const SPEECH =
  /^(say|tell|announce|declare|state|add|disclose|confirm|report|reveal|explain|note|warn|argue|claim|maintain|insist|indicate|assure|stress|write|remark|reply|acknowledge|admit|comment|emphasise|emphasize|reiterate|complain|deny|concede|inform|vow|promise|dire|annoncer|déclarer|indiquer|affirmer|préciser|assurer|expliquer|confirmer|ajouter|estimer|savoir|decir|anunciar|declarar|indicar|afirmar|asegurar|explicar|confirmar|señalar|estimate|lament|describe|point|hope|urge|predict)$/;

/** Whom the text says a claim from; null where it says it itself, or where a party speaks for itself. */
export function attributionOf(each: Found, scene: Scene): Attribution | null {
  const source = accordingTo(scene);
  if (source !== null) return source;
  const speaker =
    speakerOver(each.predicate, scene) ??
    speakerBeside(each, scene) ??
    judgeOf(each, scene) ??
    quoted(scene);
  if (speaker === null) return null;
  return attributionTo(speaker, scene);
}

/** "Canada announced": what a state or body does by saying so is its own act, told by the document itself. */
const performs = (predicate: Predicate, speaker: Phrase, scene: Scene): boolean =>
  /^(announce|promise|vow|annoncer|anunciar)$/.test(predicate.lemma) && !isPerson(speaker, scene);

function accordingTo(scene: Scene): Attribution | null {
  const at = scene.tokens.findIndex(
    (token, index) =>
      /^(according|selon|según|d'après)$/.test(token.lower) &&
      (token.lower !== "according" || scene.tokens[index + 1]?.lower === "to"),
  );
  if (at === -1) return null;
  const phrase = scene.parsed.phrases.find((each) => each.from > at && each.from <= at + 3);
  return phrase === undefined ? null : attributionTo(phrase, scene);
}

/** Who says a clause that hangs on a verb of speech. */
function speakerOver(predicate: Predicate | null, scene: Scene): Phrase | null {
  let at = predicate?.governor ?? null;
  for (let depth = 0; at !== null && depth < 5; depth++) {
    const speaker = SPEECH.test(at.lemma) ? speakerAt(at, scene) : null;
    if (speaker !== null) return speaker;
    at = at.governor;
  }
  const own = predicate !== null && SPEECH.test(predicate.lemma) ? predicate.subject : null;
  return own !== null && isNamed(own, scene) ? own : null;
}

/** The subject of a verb of speech, or what stands next to it: "said Blinken", "Blinken, the minister, said". */
function speakerAt(predicate: Predicate, scene: Scene): Phrase | null {
  if (predicate.passive) return null;
  const { phrases } = scene.parsed;
  const speaker =
    predicate.subject ??
    phrases.find((phrase) => phrase.from === predicate.to && phrase.date === null) ??
    phrases.findLast(
      (phrase) =>
        phrase.date === null && (phrase.to === predicate.from || phrase.to === predicate.from - 1),
    );
  return speaker === undefined || performs(predicate, speaker, scene) ? null : speaker;
}

function isNamed(phrase: Phrase, scene: Scene): boolean {
  return [phrase, ...(phrase.appos === null ? [] : [phrase.appos])].some((each) =>
    scene.discourse.fullNames.has(scene.tokens[each.to - 1]?.lower ?? ""),
  );
}

/** Verbs of speech that have the listener for their object. */
const TELLS = /^(tell|inform|assure|remind|write)$/;

/** ", the minister said": a speaker beside the clause that tells it. */
function speakerBeside(each: Found, scene: Scene): Phrase | null {
  for (const predicate of scene.parsed.predicates) {
    const speaks =
      SPEECH.test(predicate.lemma) &&
      predicate !== each.predicate &&
      /^(main|sub)$/.test(predicate.clause) &&
      predicate.complements.every((inner) => inner.clause === "gerund") &&
      (TELLS.test(predicate.lemma) || predicate.objects.every((object) => object.date !== null));
    const speaker = speaks ? speakerAt(predicate, scene) : null;
    if (speaker !== null) return speaker;
  }
  return null;
}

/** "He put the cost at five million", "Ruto lamented the lack": a person who tells what is no act of his. */
function judgeOf(each: Found, scene: Scene): Phrase | null {
  if (!/^(obstacle|requirement|request)$/.test(each.claim.kind)) return null;
  const main = scene.parsed.predicates.find((predicate) => predicate.clause === "main");
  const subject = main?.subject ?? null;
  return subject !== null && isPerson(subject, scene) ? subject : null;
}

/** A sentence in quotation marks without a word on who says it: whoever speaks for "we". */
function quoted(scene: Scene): Phrase | null {
  const first = scene.text[scene.parsed.sentence.start] ?? "";
  if (!/["“«]/.test(first)) return null;
  return (
    scene.parsed.predicates
      .map((predicate) => predicate.subject)
      .find(
        (subject) => subject !== null && /^(we|i)$/.test(scene.tokens[subject.from]?.lower ?? ""),
      ) ?? null
  );
}

function attributionTo(phrase: Phrase, scene: Scene): Attribution | null {
  const { tokens, discourse } = scene;
  const names = [phrase, ...(phrase.appos ? [phrase.appos] : [])].map((each) =>
    discourse.fullNames.get(tokens[each.to - 1]?.lower ?? ""),
  );
  const person = names.find((name) => name !== undefined);
  const direct = partiesOf(phrase, tokens, discourse);
  const party =
    [...direct, ...(direct.length > 0 ? [] : ownersOf(phrase, tokens, discourse))].find(
      (each) => typeof each === "string",
    ) ?? (direct.length === 0 && isPerson(phrase, scene) ? stateBefore(phrase, scene) : undefined);
  if (party !== undefined || person !== undefined) {
    return { ...(typeof party === "string" && { party }), ...(person && { person }) };
  }
  if (phrase.pronoun || direct.length > 0) return null;
  return outletOf(phrase, scene);
}

/** "The newspaper Le Monde", "the Miami Herald": a name that is no party's; null for what bears none ("The mission needs"). */
function outletOf({ from, to }: Phrase, { text, tokens }: Scene): Attribution | null {
  const named = ({ text: word, tag }: Token, at: number) =>
    /^\p{Lu}/u.test(word) && (tag === "PROPN" || at > 0);
  const first = tokens.findIndex((token, at) => at >= from && at < to && named(token, at));
  if (first === -1) return null;
  let last = to;
  while (/^\p{Lu}/u.test(tokens[last]?.text ?? "")) last++;
  const name = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  return { outlet: name.replace(/^the /i, "") };
}

/** "The minister said", where the sentence names one state before it: that state's. */
function stateBefore(phrase: Phrase, scene: Scene): string | undefined {
  const names = scene.parsed.names.filter(
    (span) =>
      /^(state|people|capital)$/.test(span.name.kind) &&
      span.to <= phrase.from &&
      span.name.code !== scene.discourse.host,
  );
  return names[0]?.name.code ?? (scene.discourse.state || undefined);
}
