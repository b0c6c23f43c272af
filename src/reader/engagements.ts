import type { EngagementForm, Party } from "#ledger";
import { agentOf, isMission } from "./gifts.ts";
import { type Phrase, type Predicate, plays } from "./nodes.ts";
import { ownersOf, partiesOf, unique } from "./parties.ts";
import { type Found, found, type Scene } from "./scene.ts";

/** Claims about meetings, calls, conferences and visits on the mission. */
export function readEngagements(scene: Scene): Found[] {
  const verbs = scene.parsed.predicates.flatMap((predicate) => readMeetingVerb(predicate, scene));
  if (verbs.length > 0) return verbs;
  return scene.parsed.phrases.flatMap((phrase) => readMeetingNoun(phrase, scene)).slice(0, 1);
}

const NAMED =
  /^(meet|confer|speak|telephone|phone|visit|receive|brief|address|talk|consult|tour|see|rencontrer|recevoir|visiter|entretenir|recibir|visitar|reunir)$/;
const HOSTED =
  /^(host|chair|attend|convene|gather|hold|co-host|co-chair|call|begin|join|open|lead|bring|participate|take|travel|fly|sit|work|spend|organise|organize|stage|accueillir|réunir|organiser|présider|participer|convocar|organizar|presidir|invite|have|conduct|start|conclude|end|continue|pay|announce|tell|say|raise|discuss|urge|ask|call|pledge|promise|come)$/;
const GOES = /^(arrive|land|reach|come|travel|fly|go)$/;

function readMeetingVerb(predicate: Predicate, scene: Scene): Found[] {
  const named = NAMED.test(predicate.lemma);
  const hosted = HOSTED.test(predicate.lemma);
  if ((!named && !hosted) || predicate.negated) return scouting(predicate, scene);
  const { tokens, discourse } = scene;
  const agent = agentOf(predicate, scene);
  const told = agent === null ? [] : partiesOf(agent, tokens, discourse);
  const from = told.length > 0 || agent === null ? told : ownersOf(agent, tokens, discourse);
  const around = [
    ...predicate.objects,
    ...predicate.preps,
    ...(predicate.passive && predicate.subject ? [predicate.subject] : []),
  ];
  const nouns = around.flatMap((phrase) => meetingNoun(phrase, scene));
  const telephoned = around.some((phrase) =>
    /^(telephone|phone|téléphone|teléfono)$/.test(tokens[phrase.head]?.lower ?? ""),
  );
  const direct = around.filter(
    (phrase) =>
      phrase.prep === "" || /^(with|to|by|avec|con|alongside|between|from)$/.test(phrase.prep),
  );
  const others = direct
    .filter(
      (phrase) => !isPlace(phrase, scene) || /^(visit|tour|visiter|visitar)$/.test(predicate.lemma),
    )
    .flatMap((phrase) => partiesOf(phrase, tokens, discourse));
  const visiting = /^(visit|tour|visiter|visitar)$/.test(predicate.lemma);
  const speech = plays(predicate, "say", "ask", "promise") && !named;
  if (speech && !telephoned) return [];
  const parties = unique([...from, ...others, ...nouns.flatMap((noun) => noun.parties)]);
  const enough =
    nouns.length > 0
      ? parties.length > 0
      : telephoned || (named && (parties.length > 1 || (visiting && parties.length > 0)));
  if (!enough) return scouting(predicate, scene);
  const form: EngagementForm = telephoned
    ? "call"
    : visiting
      ? "visit"
      : (nouns[0]?.form ?? (/^(telephone|phone)$/.test(predicate.lemma) ? "call" : "meeting"));
  const clues = [
    predicate.lemma,
    nouns.length > 0 ? "noun" : "bare",
    parties.length > 1 ? "two" : "one",
    about(scene),
    agent?.pronoun ? "pronoun" : "name",
  ];
  return [engagement(scene, "engagement.verb", parties, form, predicate, clues)];
}

/** A place after "in" or "to" ("flew to Nairobi") takes no part. */
function isPlace(phrase: Phrase, scene: Scene): boolean {
  const capital = phrase.names.some(
    (span) => span.name.kind === "capital" && span.to === phrase.to,
  );
  return (
    capital ||
    (phrase.prep === "to" &&
      phrase.names.some((span) => span.name.kind === "state" && span.to === phrase.to)) ||
    scene.tokens[phrase.head] === undefined
  );
}

/** "A Kenyan team travelled to Haiti to assess": a visit. */
function scouting(predicate: Predicate, scene: Scene): Found[] {
  if (!GOES.test(predicate.lemma) || predicate.subject === null) return [];
  const purpose = predicate.complements.some((inner) =>
    /^(assess|study|look|examine|prepare|evaluate|scout|meet|evaluer|évaluer|hold)$/.test(
      inner.lemma,
    ),
  );
  const team =
    /^(team|delegation|mission|délégation|équipe|delegación|equipo|official|minister|president|secretary)$/.test(
      scene.tokens[predicate.subject.head]?.lemma ?? "",
    );
  const parties = [
    ...partiesOf(predicate.subject, scene.tokens, scene.discourse),
    ...ownersOf(predicate.subject, scene.tokens, scene.discourse),
  ].filter((party) => party !== scene.discourse.host);
  if ((!purpose && !team) || parties.length === 0) return [];
  return [
    engagement(scene, "engagement.visit", parties, "visit", predicate, [
      team ? "team" : "people",
      about(scene),
    ]),
  ];
}

const about = (scene: Scene): string =>
  scene.parsed.phrases.some((phrase) => isMission(phrase, scene)) ? "mission" : "other";

interface Meeting {
  readonly form: EngagementForm;
  readonly parties: readonly Party[];
}

const CONFERENCE =
  /^(pledging|donor|donors|donors'|force-generation|generation|summit|ministerial|conference|high-level|contributors|coordination|special)$/;

function meetingNoun(phrase: Phrase, scene: Scene): Meeting[] {
  const head = scene.tokens[phrase.head];
  const form =
    scene.lexicon.words.meetings[head?.lemma ?? ""] ??
    scene.lexicon.words.meetings[head?.lower ?? ""];
  if (form === undefined || phrase.date !== null) return [];
  const words = scene.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  if (
    /^(news|press)$/.test(words[words.length - 2] ?? "") ||
    (head?.lemma === "call" && !words.some((word) => /^(phone|telephone|video)$/.test(word)))
  )
    return [];
  const conference = words.some((word) => CONFERENCE.test(word));
  const call = words.some((word) => /^(phone|telephone|video)$/.test(word));
  const inside = phrase.names
    .filter((span) => /^(organisation|state|people|leader)$/.test(span.name.kind))
    .map((span) => span.name.code as Party);
  const mods = phrase.mods
    .filter((mod) => /^(with|between|of|by|avec|entre|con)$/.test(mod.prep))
    .flatMap((mod) => partiesOf(mod, scene.tokens, scene.discourse));
  return [
    {
      form: call ? "call" : conference ? "conference" : form,
      parties: unique([...inside, ...mods]),
    },
  ];
}

function readMeetingNoun(phrase: Phrase, scene: Scene): Found[] {
  const meeting = meetingNoun(phrase, scene)[0];
  if (meeting === undefined) return [];
  const { tokens, discourse } = scene;
  const over =
    scene.parsed.predicates.find(
      (predicate) =>
        predicate.subject === phrase ||
        predicate.objects.includes(phrase) ||
        predicate.preps.includes(phrase),
    ) ?? null;
  const agents = scene.parsed.predicates
    .filter(
      (predicate) =>
        predicate === over ||
        predicate.subject === phrase ||
        /^(lead|chair|host|hold|attend|diriger)$/.test(predicate.lemma),
    )
    .map((predicate) => agentOf(predicate, scene));
  const subjects = agents.flatMap((agent) =>
    agent === null || agent === phrase ? [] : partiesOf(agent, tokens, discourse),
  );
  const owners = ownersOf(phrase, tokens, discourse);
  const parties = unique([...subjects, ...meeting.parties, ...owners]);
  if (parties.length === 0) return [];
  const clues = [
    meeting.form,
    phrase.prep,
    parties.length > 1 ? "two" : "one",
    about(scene),
    scene.parsed.dates.length > 0 ? "dated" : "undated",
  ];
  return [engagement(scene, "engagement.noun", parties, meeting.form, over, clues)];
}

function engagement(
  scene: Scene,
  rule: string,
  parties: readonly Party[],
  form: EngagementForm,
  predicate: Predicate | null,
  clues: readonly string[],
): Found {
  const cancelled = ["cancelled", "canceled", "postponed", "annulé", "reporté", "cancelada"].some(
    (word) => scene.lowers.has(word),
  );
  const ahead =
    predicate !== null &&
    (/^(future|would|should|possible)$/.test(predicate.tense) ||
      predicate.clause === "infinitive" ||
      (predicate.governor !== null &&
        plays(predicate.governor, "due", "promise") &&
        predicate.governor.tense !== "none"));
  const title = titleIn(scene);
  const place = placeIn(scene);
  return found(
    scene,
    rule,
    {
      kind: "engagement",
      parties: unique(parties),
      form,
      status: cancelled ? "cancelled" : ahead ? "planned" : "held",
      ...(title && { title }),
      ...(place && { place }),
    },
    predicate,
    clues,
  );
}

/** The title of a conference, in quotation marks and mostly in capitals. */
function titleIn(scene: Scene): string | null {
  const { start, end } = scene.parsed.sentence;
  const quoted = /["“‘«]\s?(\p{Lu}[^"”’»\n]{5,70})["”’»]/u.exec(
    scene.text.slice(start, Math.min(end, start + 600)),
  );
  if (quoted === null) return null;
  const text = (quoted[1] ?? "").replace(/[\s,.]+$/, "");
  const capitals = text.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= 2 && capitals * 2 >= text.split(" ").length ? text : null;
}

function placeIn(scene: Scene): string | null {
  const phrase = scene.parsed.phrases.find(
    (each) => each.prep === "in" && scene.tokens[each.head]?.tag === "PROPN" && each.date === null,
  );
  if (phrase === undefined) return null;
  const start = scene.tokens[phrase.from]?.start ?? 0;
  return scene.text.slice(start, scene.tokens[phrase.to - 1]?.end ?? start).replace(/^the /, "");
}
