import type { Attribution, Claim } from "#ledger";
import { dateOptions, timesOf } from "./dating.ts";
import type { Weights } from "./model.ts";
import type { Phrase, Predicate } from "./nodes.ts";
import { partiesOf } from "./parties.ts";
import type { Found, Scene } from "./scene.ts";

/** Fill the slots that every claim shares: date, deadline, attribution, conditions. */
export function withDetails(each: Found, scene: Scene, dates: Weights): Found {
  const options = dateOptions(each, scene);
  const { date, limit } = timesOf(options, dates);
  const who = attributionOf(each, scene);
  const conditions = conditionsOf(each, scene);
  const kind = each.claim.kind;
  const claim = {
    ...each.claim,
    ...(date && { date }),
    ...(limit && (kind === "contribution" || kind === "requirement") && { deadline: limit }),
    ...(limit && kind === "mandate" && { until: limit }),
    ...(who && { attribution: who }),
    ...(conditions && { conditions }),
  } as Claim;
  return { ...each, claim, dates: options };
}

const SPEECH =
  /^(say|tell|announce|declare|state|add|disclose|confirm|report|reveal|explain|note|warn|argue|claim|maintain|insist|indicate|assure|stress|write|remark|reply|acknowledge|admit|comment|emphasise|emphasize|reiterate|complain|deny|concede|inform|vow|promise|dire|annoncer|déclarer|indiquer|affirmer|préciser|assurer|expliquer|confirmer|ajouter|estimer|savoir|decir|anunciar|declarar|indicar|afirmar|asegurar|explicar|confirmar|señalar|estimate|lament|describe|point|hope|urge|predict)$/;

function attributionOf(each: Found, scene: Scene): Attribution | null {
  const source = accordingTo(scene);
  if (source !== null) return source;
  const speaker = speakerOver(each.predicate, scene) ?? speakerBeside(each, scene);
  if (speaker === null) return null;
  return attributionTo(speaker, scene);
}

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

function speakerOver(predicate: Predicate | null, scene: Scene): Phrase | null {
  let at = predicate?.governor ?? null;
  for (let depth = 0; at !== null && depth < 5; depth++) {
    if (SPEECH.test(at.lemma) && at.subject !== null) return at.subject;
    at = at.governor;
  }
  return predicate !== null &&
    SPEECH.test(predicate.lemma) &&
    scene.discourse.fullNames.size > 0 &&
    predicate.subject !== null
    ? personOnly(predicate.subject, scene)
    : null;
}

function personOnly(phrase: Phrase, scene: Scene): Phrase | null {
  const last = scene.tokens[(phrase.appos ?? phrase).to - 1]?.lower ?? "";
  return scene.discourse.fullNames.has(last) ||
    scene.discourse.fullNames.has(scene.tokens[phrase.to - 1]?.lower ?? "")
    ? phrase
    : null;
}

/** ", the minister said": a speaker beside the clause that tells it. */
function speakerBeside(each: Found, scene: Scene): Phrase | null {
  const beside = scene.parsed.predicates.find(
    (predicate) =>
      SPEECH.test(predicate.lemma) &&
      predicate.clause === "main" &&
      predicate !== each.predicate &&
      predicate.complements.length === 0 &&
      predicate.objects.every((object) => object.date !== null) &&
      predicate.subject !== null,
  );
  return beside?.subject ?? null;
}

function attributionTo(phrase: Phrase, scene: Scene): Attribution | null {
  const { tokens, discourse } = scene;
  const names = [phrase, ...(phrase.appos ? [phrase.appos] : [])].map((each) =>
    discourse.fullNames.get(tokens[each.to - 1]?.lower ?? ""),
  );
  const person = names.find((name) => name !== undefined);
  const party = partiesOf(phrase, tokens, discourse).find((each) => typeof each === "string");
  if (party !== undefined || person !== undefined) {
    return { ...(typeof party === "string" && { party }), ...(person && { person }) };
  }
  const text = scene.text.slice(tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0);
  return phrase.pronoun || text === "" ? null : { outlet: text.replace(/^the /i, "") };
}

const CONDITION =
  /^(provided|unless|if|condition|conditional|conditions|hinges|depends|subject|contingent|pending|once|condición|si|siempre)$/;

function conditionsOf(each: Found, scene: Scene): string | null {
  if (each.claim.kind !== "contribution") return null;
  if (!/^(pledged|considering|committed|reluctant)$/.test(each.claim.stage)) return null;
  const at = scene.tokens.findIndex(
    (token, index) =>
      CONDITION.test(token.lower) &&
      index > 0 &&
      (token.lower !== "once" || scene.tokens[index - 1]?.lower !== "at"),
  );
  if (at === -1) return null;
  const start = scene.tokens[at]?.start ?? 0;
  const stop =
    scene.tokens.slice(at + 2).find((token) => /^[,;.:]$/.test(token.text))?.start ??
    scene.parsed.sentence.end;
  const text = scene.text.slice(start, Math.min(stop, start + 160)).trim();
  return text.split(" ").length >= 2 ? text : null;
}
