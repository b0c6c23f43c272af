import {
  adoptFigure,
  decideClaim,
  effectOfAction,
  effectOfRetraction,
  listDisputes,
  mergeTwo,
  proposeClaim,
  type Refusal,
  reviewQueue,
  settleCondition,
  stepThread,
  undoDecision,
} from "#actions";
import { ok, type Result } from "#base";
import type { SettlementBody } from "#contract";
import type { Parts } from "./parts.ts";
import { route } from "./route.ts";

/** What waits for a person in a mission. */
export const reviewRoute = route("viewReview", async ({ desk, watch }, { id }) => {
  const queue = await reviewQueue(desk, { mission: id });
  if (!queue.ok) return queue;
  const disputes = await listDisputes(desk, { mission: id });
  if (!disputes.ok) return disputes;
  const { disputes: counts, ...waiting } = queue.value;
  return ok({
    body: { head: await watch.look(), ...waiting, counts, disputes: disputes.value },
  });
});

/** Which figures would move if an entry were taken back. */
export const effectRoute = route("viewEffect", async ({ desk, watch }, { id }) => {
  const effects = await effectOfRetraction(desk, id);
  return effects.ok ? ok({ body: { head: await watch.look(), effects: effects.value } }) : effects;
});

/** Which figures a settlement or decision would move. */
export const trySettlementRoute = route("trySettlement", async ({ desk, watch }, { body }) => {
  // Why it is done says nothing on what it would move, and may come later.
  const tried = { ...body, reason: "-" };
  const effects = await effectOfAction(desk, (trial) =>
    tried.what === "decide" ? decideClaim(trial, tried) : settle(trial, tried, undefined),
  );
  return effects.ok ? ok({ body: { head: await watch.look(), effects: effects.value } }) : effects;
});

/** Settle something. */
export const settleRoute = route("settle", async ({ desk, watch }, { body, key }) => {
  const entries = await settle(desk, body, key);
  if (!entries.ok) return entries;
  return ok({ body: { head: await watch.look(), entries: entries.value }, status: 201 });
});

type Settled = Promise<Result<readonly string[], Refusal>>;

async function settle(desk: Parts["desk"], body: SettlementBody, key: string | undefined): Settled {
  const once = key === undefined ? {} : { key };
  switch (body.what) {
    case "adopt":
      return entriesOf(await adoptFigure(desk, { ...body, ...once }));
    case "merge":
      return entriesOf(await mergeTwo(desk, { ...body, what: body.of, ...once }));
    case "condition":
      return entriesOf(await settleCondition(desk, { ...body, ...once }));
    case "undo":
      return entriesOf(await undoDecision(desk, { ...body, ...once }));
    case "propose":
      return entriesOf(await proposeClaim(desk, { ...body, ...once }));
    case "step": {
      const stepped = await stepThread(desk, { ...body, ...once });
      if (!stepped.ok) return stepped;
      return ok([stepped.value.document.id, stepped.value.decision.id]);
    }
  }
}

function entriesOf(
  done: Result<{ readonly id: string }, Refusal>,
): Result<readonly string[], Refusal> {
  return done.ok ? ok([done.value.id]) : done;
}
