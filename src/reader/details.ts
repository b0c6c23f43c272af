import type { PartialDay } from "#base";
import type { Attribution, Claim } from "#ledger";
import type { DateSpan } from "./calendar.ts";
import type { Phrase, Predicate } from "./nodes.ts";
import { partiesOf } from "./parties.ts";
import type { Found, Scene } from "./scene.ts";

/** Fill the slots that every claim shares: date, deadline, attribution, conditions. */
export function withDetails(each: Found, scene: Scene): Found {
  const when = timesOf(each, scene);
  const who = attributionOf(each, scene);
  const conditions = conditionsOf(each, scene);
  const claim = {
    ...each.claim,
    ...(when.date && { date: when.date }),
    ...(when.deadline &&
      (each.claim.kind === "contribution" || each.claim.kind === "requirement") && {
        deadline: when.deadline,
      }),
    ...(when.deadline && each.claim.kind === "mandate" && { until: when.deadline }),
    ...(who && { attribution: who }),
    ...(conditions && { conditions }),
  } as Claim;
  return { ...each, claim };
}

interface Times {
  readonly date: PartialDay | null;
  readonly deadline: PartialDay | null;
}

const LIMIT = /^(by|until|till|before|within|d'ici|avant|jusqu'en|jusqu'au|hasta|antes)$/;
const BACK = /^(since|depuis|desde|for|of|from|after)$/;

function timesOf(each: Found, scene: Scene): Times {
  const kind = each.claim.kind;
  if (kind === "requirement" || kind === "obstacle") {
    const limit = scene.parsed.dates.find((date) => facing(date, scene));
    const spans =
      kind === "obstacle" ? scene.parsed.dates.filter((date) => !facing(date, scene)) : [];
    return {
      date: spans.length === 1 ? (spans[0]?.date ?? null) : null,
      deadline: limit?.date ?? null,
    };
  }
  const own = each.predicate === null ? [] : datesUnder(each.predicate);
  const up = each.predicate?.governor ? datesUnder(each.predicate.governor) : [];
  const sentence = scene.parsed.dates;
  const limit = [...own, ...sentence].find((date) => facing(date, scene));
  const pool =
    own.length > 0
      ? own
      : up.length > 0
        ? up
        : kind === "mandate" || kind === "engagement" || sentence.length === 1
          ? near(each, sentence)
          : [];
  const fit = pool.find(
    (date) => date.date !== null && !facing(date, scene) && !LIMIT.test(before(date, scene)),
  );
  const stage = each.claim.kind === "contribution" ? each.claim.stage : "";
  const backed = fit !== undefined && BACK.test(before(fit, scene)) && stage !== "delivered";
  const past = each.predicate?.tense === "past" && each.predicate.finite;
  const ahead = fit?.ahead === true && each.claim.kind === "contribution" && !past;
  return {
    date: fit === undefined || backed || ahead ? null : past ? yearBack(fit.date, scene) : fit.date,
    deadline: limit?.date ?? (ahead ? (fit?.date ?? null) : null),
  };
}

/** "Flew out in April", told in March: last year's April. */
function yearBack(date: PartialDay | null, scene: Scene): PartialDay | null {
  const published = scene.discourse.published;
  if (
    date === null ||
    published === null ||
    date.length === 4 ||
    date <= published.slice(0, date.length)
  )
    return date;
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` as PartialDay;
}

const before = (date: DateSpan, scene: Scene): string => scene.tokens[date.from - 1]?.lower ?? "";

function facing(date: DateSpan, scene: Scene): boolean {
  return (
    LIMIT.test(before(date, scene)) &&
    (date.date ?? "") > (scene.discourse.published ?? "").slice(0, (date.date ?? "").length)
  );
}

function datesUnder(predicate: Predicate): DateSpan[] {
  return predicate.preps.flatMap((phrase) => (phrase.date === null ? [] : [phrase.date]));
}

function near(each: Found, dates: readonly DateSpan[]): DateSpan[] {
  const at = each.predicate?.head ?? 0;
  return [...dates].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
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
