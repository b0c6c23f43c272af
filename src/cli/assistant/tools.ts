import type { z } from "zod";
import {
  answerSelection,
  type BoardInput,
  type Desk,
  explain,
  listClaims,
  listMissions,
  type Refusal,
  viewBoard,
  viewBrief,
  viewChanges,
  viewClaimInFull,
  viewDocumentInFull,
} from "#actions";
import { compareText, ok, plainText, type Result } from "#base";
import {
  type ActView,
  type Cell,
  type ClaimInFull,
  type DocumentEntry,
  explainFigure,
  partyKey,
  type Question,
  RUNGS,
  type Rung,
} from "#ledger";
import { briefMarkdown, createWords, en, headline, tellChanges, textOf, type Words } from "#words";
import type { ASKED } from "./asked.ts";

/** What a tool answers: plain data, to be cited from. */
export type Told = Readonly<Record<string, unknown>>;

type Tool<Name extends keyof typeof ASKED> = (
  desk: Desk,
  asked: z.output<(typeof ASKED)[Name]>,
) => Promise<Result<Told, Refusal>>;

/** Everything an assistant can ask; nothing of it writes. */
export const TOOLS: { readonly [Name in keyof typeof ASKED]: Tool<Name> } = {
  list_missions: async (desk) => ok({ missions: await listMissions(desk) }),

  ask_board: async (desk, { parties, resources, ...asked }) => {
    const selected = {
      ...given(asked),
      ...(parties === undefined ? {} : { parties }),
      ...(resources === undefined ? {} : { resources }),
    };
    const answered = await answerSelection(desk, selected);
    if (!answered.ok) return answered;
    const { board, selection, headHash } = answered.value;
    const meant = board.cells.filter(
      ({ giver, resource }) =>
        (selection.resources.length === 0 || selection.resources.includes(resource)) &&
        (selection.parties.length === 0 ||
          selection.parties.includes(giver.key) ||
          giver.parties.some((party) => selection.parties.includes(partyKey(party)))),
    );
    const isShort = meant.length > FEW;
    const apiece = isShort ? 1 : SOURCES;
    const figures = meant.map(async ({ acts, ...cell }) => {
      const behind = acts.map((id) => board.acts[id]);
      const sources = await newestTellings(desk, behind, apiece);
      return { ...told(cell), sources: isShort ? sources.map(shortly) : sources };
    });
    const sentence = textOf(headline(board, english()));
    return ok({
      ...times(selection),
      headHash,
      headline: sentence,
      figures: await Promise.all(figures),
      note:
        meant.length === 0
          ? "no claim that counts on this board, as asked, speaks of what was asked for"
          : `null is unknown, never zero; sources are the newest ${apiece}, ask explain_figure for all`,
    });
  },

  explain_figure: async (desk, { party, resource, rung, unit, ...asked }) => {
    const explained = await explain(desk, {
      ...given(asked),
      party,
      resource,
      ...(rung === undefined ? {} : { rung }),
      ...(unit === undefined ? {} : { unit }),
    });
    if (!explained.ok) return explained;
    const { asked: question, explanation } = explained.value;
    const board = await viewBoard(desk, question);
    if (!board.ok) return board;
    const figureAt = (one: Rung) =>
      explainFigure(board.value, { ...explanation.address, rung: one }).figure?.value ?? null;
    const acts = await Promise.all(
      explanation.acts.map(async ({ act, aside, tellings }) => ({
        act: act.id,
        counts: aside === null,
        setAsideBecause: aside,
        stage: act.stage,
        value: act.value,
        unit: act.unit,
        trueFrom: act.trueFrom,
        knownFrom: act.knownFrom,
        toldBy: (
          await Promise.all(tellings.map(({ claim }) => viewClaimInFull(desk, claim)))
        ).flatMap((one) => (one.ok ? [cited(one.value)] : [])),
      })),
    );
    return ok({
      ...times(question),
      // Without a rung no one figure is meant: then all of them are told.
      ...(rung === undefined
        ? { figures: Object.fromEntries(RUNGS.map((one) => [one, figureAt(one)])) }
        : { rung, figure: figureAt(rung) }),
      unit: explanation.unit,
      disputed: explanation.disputed,
      acts,
    });
  },

  search_claims: async (desk, { words, limit = 20, mission, party, resource }) => {
    const filters = {
      ...(mission === undefined ? {} : { mission }),
      ...(party === undefined ? {} : { party }),
      ...(resource === undefined ? {} : { resource }),
    };
    const sought = plainText(words ?? "").split(/\s+/);
    const fits = ({ words: quote, document }: ClaimInFull) => {
      const held = plainText([quote, document.title, document.publisher].join(" "));
      return sought.every((word) => held.includes(word));
    };
    const found: ClaimInFull[] = [];
    let searched = 0;
    for (let after: string | null = null; ; ) {
      const more = after === null ? {} : { after };
      const page = await listClaims(desk, { ...filters, ...more, limit: 500 });
      if (!page.ok) return page;
      const { claims, next, total } = page.value;
      found.push(...claims.filter(fits));
      searched += claims.length;
      after = next;
      if (after === null || found.length >= limit) {
        return ok({ searched, of: total, claims: found.slice(0, limit).map(cited) });
      }
    }
  },

  read_document: async (desk, { document: id }) => {
    const seen = await viewDocumentInFull(desk, id);
    if (!seen.ok) return seen;
    const { document, text, claims } = seen.value;
    const shown = document.redistribute === "full" ? text : null;
    return ok({ ...source(document), text: shown, claims: claims.map(cited) });
  },

  compare_dates: async (desk, { since, ...asked }) => {
    const compared = await viewChanges(desk, { ...given(asked), since });
    if (!compared.ok) return compared;
    const { before, after } = compared.value;
    const changes = tellChanges(before, after, english()).map(
      async ({ on, kind, subject, text, acts: ids }) => {
        const acts = ids.map((act) => after.acts[act] ?? before.acts[act]);
        return {
          on,
          kind,
          subject,
          sentence: textOf(text),
          claims: acts.flatMap((act) => act?.tellings.map(({ claim }) => claim) ?? []),
          sources: await newestTellings(desk, acts),
        };
      },
    );
    return ok({
      before: times(before.asked),
      after: times(after.asked),
      changes: await Promise.all(changes),
    });
  },

  draft_brief: async (desk, { since = "7d", ...asked }) => {
    const words = english();
    const written = await viewBrief(desk, { ...given(asked), since }, words);
    if (!written.ok) return written;
    const { brief, quotes, hash } = written.value;
    return ok({
      headHash: hash,
      markdown: briefMarkdown(brief, (claim) => quotes.get(claim) ?? null, hash, words),
    });
  },
};

let held: Words | null = null;

function english(): Words {
  held ??= createWords("en", en);
  return held;
}

/** A question without what was not given. */
function given(
  asked: { readonly [Key in keyof BoardInput]: BoardInput[Key] | undefined },
): BoardInput {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

function times({ mission, trueOn, knownAt, head }: Question): Told {
  return { mission, trueOn, knownAt, head };
}

/** A claim as it is cited: its words, whose they are, where, and its three times. */
function cited({ id, state, claim, words, document, decisions }: ClaimInFull): Told {
  return {
    claim: id,
    state,
    says: claim,
    quote: document.redistribute === "none" ? null : words,
    ...source(document),
    trueFrom: claim.date ?? null,
    knownFrom: document.published,
    recordedAtEntry: decisions.at(-1)?.seq ?? null,
  };
}

function source({ id, title, publisher, origin, url, published, digest }: DocumentEntry): Told {
  const textIs =
    digest === true
      ? `Muster's summary of a page by ${publisher}, not its words`
      : `the words of ${publisher}`;
  return {
    document: id,
    title: title ?? null,
    publisher,
    origin,
    link: url ?? null,
    published,
    textIs,
  };
}

function told({ giver, resource, reached, caveat, unknownSize, lines }: Omit<Cell, "acts">): Told {
  return {
    giver: giver.key,
    joint: giver.joint,
    resource,
    reached,
    caveat,
    unknownSize,
    lines: lines.map(
      ({ unit, per, pledged, committed, delivered, outstanding, onHold, blocked, due }) => ({
        unit,
        per,
        pledged: pledged.value,
        committed: committed.value,
        delivered: delivered.value,
        outstanding: outstanding.value,
        onHold: onHold.value,
        blocked: blocked.value,
        due: due.value,
      }),
    ),
  };
}

/** How many acts stand behind a figure in an answer that tells of several figures. */
const SOURCES = 3;
/** Figures in an answer, above which each has one source and says no more than it must to be cited. */
const FEW = 12;

// A whole board has to fit into what an assistant can take in at once.
function shortly({ says: _says, state: _state, origin: _origin, ...source }: Told): Told {
  return source;
}

/** The acts told of last, each by the claim whose figure it has, else by its newest, as it is cited. */
async function newestTellings(
  desk: Desk,
  acts: readonly (ActView | undefined)[],
  count = SOURCES,
): Promise<readonly Told[]> {
  const newest = acts
    .filter((act) => act !== undefined)
    .sort((a, b) => compareText(b.affirmed, a.affirmed))
    .slice(0, count);
  const claims = newest.map((act) => act.adopted ?? act.tellings.at(-1)?.claim ?? "");
  const full = await Promise.all(claims.map((claim) => viewClaimInFull(desk, claim)));
  return full.flatMap((one) => (one.ok ? [cited(one.value)] : []));
}
