import { list } from "./list.ts";

/**
 * How a verb tells of a meeting: `with` somebody, by `call`, as a `visit`, by a `move` to a place,
 * as the `hold`ing of a conference, by a subject `raise`d with somebody, or by words that somebody
 * was `tell`ed somewhere.
 */
export type MeetingWay = "with" | "call" | "visit" | "move" | "hold" | "raise" | "tell";

const BY_WAY: Readonly<Record<MeetingWay, readonly string[]>> = {
  with: list(`meet;confer;sit;talk;speak;consult;huddle;see;receive;welcome;brief;address;gather;
    convene;assemble;reconvene;parley;negotiate;deliberate;rencontrer;recevoir;entretenir;
    concerter;réunir;parler;dialoguer;recibir;reunir;entrevistar;conversar;hablar;encontrar`),
  call: list("telephone;phone;ring;call;téléphoner;appeler;telefonear;llamar"),
  visit: list("visit;tour;visiter;visitar"),
  move: list(`travel;fly;arrive;come;go;land;head;return;journey;jet;stop;rendre;voyager;arriver;
    viajar;llegar;acudir`),
  hold: list(`host;chair;hold;organise;organize;attend;lead;co-host;co-chair;cohost;cochair;join;
    participate;take;open;stage;sponsor;invite;preside;bring;convoke;summon;have;begin;conduct;
    start;resume;conclude;end;call;arrange;plan;schedule;announce;propose;accueillir;organiser;
    présider;participer;convoquer;tenir;assister;acoger;organizar;presidir;participar;convocar;
    celebrar;asistir;mantener`),
  raise: list("raise;discuss;review;broach;explore;evoke;évoquer;discuter;aborder;tratar;discutir"),
  tell: list("tell;inform;assure;convey;promise;reassure;dire;assurer;asegurar;comunicar"),
};

/** The ways of each verb, by its dictionary form, in all languages. */
export const MEETING_VERBS: ReadonlyMap<string, readonly MeetingWay[]> = byVerb();

function byVerb(): Map<string, readonly MeetingWay[]> {
  const made = new Map<string, readonly MeetingWay[]>();
  for (const [way, verbs] of Object.entries(BY_WAY)) {
    for (const verb of verbs) made.set(verb, [...(made.get(verb) ?? []), way as MeetingWay]);
  }
  return made;
}

/** Said of a meeting that has not been held, in all languages. */
export const AHEAD: ReadonlySet<string> = new Set(
  list(`upcoming;forthcoming;coming;planned;scheduled;proposed;next;prochain;prochaine;prévu;prévue;
    próximo;próxima;prevista;previsto`),
);

/** What is said to be somewhere without a meeting being there ("the crisis in Haiti"), in all languages. */
export const STANDS_SOMEWHERE: ReadonlySet<string> = new Set(
  list(`crisis;situation;violence;mission;force;conflict;war;security;insecurity;peace;stability;
    gang;gangs;operation;operations;effort;efforts;presence;troops;soldiers;police;contingent;
    deployment;crise;violencia`),
);
