import { useState } from "preact/hooks";
import type { Day } from "#base";
import { type ActView, AGREEMENT_STATUSES, type Board, partyKey } from "#ledger";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import type { Source } from "../../source/source.ts";
import { ActChoice } from "./actChoice.tsx";
import type { SettleDeed } from "./deed.ts";
import { DeedForm } from "./deedForm.tsx";

interface ThreadStepProps {
  readonly act: ActView;
  readonly board: Board;
  /** The entry by which a person closed a request, where one is known. */
  readonly closedBy: string | null;
}

interface Step {
  readonly status: string;
  readonly on: Day | null;
  readonly by: string;
  /** Whether it opens again what was over. */
  readonly again: boolean;
}

/** How an obstacle, request or agreement stands, and the form that moves it on, on one's own word. */
export function ThreadStep({ act, board, closedBy }: ThreadStepProps) {
  const { words, source } = useApp();
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
  const reopen = async () => {
    const status = act.kind === "obstacle" ? "open" : await statusBefore(source, act);
    setStep({ ...step, status, again: true });
    setOpen(true);
  };
  return (
    <>
      {OVER.includes(stands) && (
        <p class="row">
          <button type="button" class="btn" onClick={() => void reopen()}>
            {words.say("settle.reopen")}
          </button>
        </p>
      )}
      {closedBy !== null && (
        <details>
          <summary>{words.say("settle.reopen")}</summary>
          <DeedForm
            name={words.say("settle.reopen")}
            deed={{ do: "retract", of: closedBy }}
            draft={`retract ${closedBy}`}
          />
        </details>
      )}
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
