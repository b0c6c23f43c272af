import { useState } from "preact/hooks";
import type { Day } from "#base";
import { type ActView, AGREEMENT_STATUSES, type Board, partyKey } from "#ledger";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import { useLoad } from "../../source/load.ts";
import type { Source } from "../../source/source.ts";
import { ActChoice } from "./actChoice.tsx";
import type { SettleDeed } from "./deed.ts";
import { DeedForm } from "./deedForm.tsx";

interface ThreadStepProps {
  readonly act: ActView;
  readonly board: Board;
}

interface Step {
  readonly status: string;
  readonly on: Day | null;
  readonly by: string;
  /** Whether it opens again what was over. */
  readonly again: boolean;
}

/** How an obstacle, request or agreement stands, and the form that moves it on, on one's own word. */
export function ThreadStep({ act, board }: ThreadStepProps) {
  const { words } = useApp();
  const [open, setOpen] = useState(false);
  const [step, setStep] = useState<Step>({
    status: "",
    on: board.asked.trueOn,
    by: "",
    again: false,
  });
  const stands = statusOf(board, act);
  if (stands === null) return null;
  const name = (status: string) =>
    words.known(`${act.kind === "agreement" ? "agreement" : "status"}.${status}`) ?? status;
  const choices = choicesOf(act).filter((status) => status !== stands);
  const reopen = (status: string) => {
    setStep({ ...step, status, again: true });
    setOpen(true);
  };
  return (
    <>
      {OVER.includes(stands) && <OpenAgain act={act} onStatus={reopen} />}
      {act.kind === "request" && stands !== "open" && <OpenRequest act={act} board={board} />}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say("settle.step", { status: name(stands) })}</summary>
        <label class="field">
          {words.say("settle.stepTo")}
          <select
            value={step.status}
            onChange={(event) =>
              setStep({ ...step, status: event.currentTarget.value, again: false })
            }
          >
            <option value="">{words.say("settle.none")}</option>
            {choices.map((status) => (
              <option key={status} value={status}>
                {name(status)}
              </option>
            ))}
          </select>
        </label>
        <DayInput
          name={words.say("dispute.on")}
          class="field"
          day={step.on}
          onDay={(on) => setStep({ ...step, on })}
        />
        {act.kind === "request" && (
          <ActChoice
            label={words.say("settle.by")}
            board={board}
            acts={answersTo(board, act)}
            chosen={step.by}
            onChoose={(by) => setStep({ ...step, by })}
          />
        )}
        {step.status !== "" && (
          <DeedForm
            name={words.say(step.again ? "settle.reopen" : "settle.stepThis")}
            deed={deedOf(act, step)}
            draft={`step ${act.id}`}
          />
        )}
      </details>
    </>
  );
}

/** An obstacle or agreement that is over, as it stood before. */
function OpenAgain({
  act,
  onStatus,
}: {
  readonly act: ActView;
  readonly onStatus: (status: string) => void;
}) {
  const { words, source } = useApp();
  const reopen = async () =>
    onStatus(act.kind === "obstacle" ? "open" : await statusBefore(source, act));
  return (
    <p class="row">
      <button type="button" class="btn" onClick={() => void reopen()}>
        {words.say("settle.reopen")}
      </button>
    </p>
  );
}

/** A request that a person closed: taking their word back opens it as it was. */
function OpenRequest({ act, board }: ThreadStepProps) {
  const { words, source, missions } = useApp();
  const { mission } = board.asked;
  const loaded = useLoad(
    `settled ${mission} ${missions.head.seq}`,
    (signal) => source.review(mission, signal),
    "keep",
  );
  const told = act.tellings.map(({ claim }) => claim);
  const settled = loaded.state === "ready" ? loaded.value.settled : [];
  const closing = settled.find(({ what, of }) => what === "condition" && told.includes(of));
  if (closing === undefined) return null;
  return (
    <details>
      <summary>{words.say("settle.reopen")}</summary>
      <DeedForm
        name={words.say("settle.reopen")}
        deed={{ do: "retract", of: closing.entry }}
        draft={`retract ${closing.entry}`}
      />
    </details>
  );
}

/** How an obstacle or agreement stands that is over. */
const OVER = ["resolved", "ended"];

/** How an agreement stood before it ended, as its tellings say; in force where they say nothing else. */
async function statusBefore(source: Source, { tellings }: ActView): Promise<string> {
  const { signal } = new AbortController();
  for (const { claim } of tellings.toReversed()) {
    const told = (await source.claim(claim, signal)).claim;
    if (told.kind === "agreement" && told.status !== "ended") return told.status;
  }
  return "in-force";
}

function statusOf(board: Board, { id }: ActView): string | null {
  const threads = [...board.obstacles, ...board.requests, ...board.agreements];
  return threads.find((thread) => thread.id === id)?.status ?? null;
}

function choicesOf({ kind }: ActView): readonly string[] {
  if (kind === "obstacle") return ["open", "contested", "resolved"];
  return kind === "request" ? ["met", "declined"] : AGREEMENT_STATUSES;
}

/** What may have answered a request: what the asked gave or refused of the resource, the newest first. */
function answersTo(board: Board, { id, resource }: ActView): readonly ActView[] {
  const asked = new Set(board.requests.find((one) => one.id === id)?.to.map(partyKey) ?? []);
  return Object.values(board.acts)
    .filter(
      (act) => (act.kind === "contribution" && act.resource === resource) || act.kind === "mandate",
    )
    .filter(({ parties }) => asked.size === 0 || parties.some((one) => asked.has(partyKey(one))))
    .sort((a, b) => (a.trueFrom < b.trueFrom ? 1 : -1));
}

function deedOf(act: ActView, { status, on, by }: Step): SettleDeed | null {
  if (on === null) return null;
  if (act.kind !== "request") {
    return { do: "settle", settlement: { what: "step", thread: act.id, status, on } };
  }
  const outcome = status === "met" ? "met" : "failed";
  const claim = act.tellings[0]?.claim ?? act.id;
  const settlement = { what: "condition", claim, outcome, on } as const;
  return { do: "settle", settlement: by === "" ? settlement : { ...settlement, by } };
}
