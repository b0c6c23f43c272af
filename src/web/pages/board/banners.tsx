import type { Day } from "#base";
import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";

interface BannersProps {
  /** The newest day, where the board opened there because the ledger is old. */
  readonly endedOn: Day | null;
  readonly today: Day;
  readonly board: Board;
  readonly newest: number;
  readonly figureMissing: boolean;
}

/** What a reader must know before reading on: an old ledger, an old head, unreviewed claims. */
export function Banners(props: BannersProps) {
  const { words, address } = useApp();
  const { bad } = address;
  const { head } = props.board.asked;
  return (
    <>
      {bad.length > 0 && (
        <p class="banner" role="status">
          {words.say("banner.bad", { names: { foreign: bad.join(", ") } })}
        </p>
      )}
      {props.figureMissing && (
        <p class="banner" role="status">
          {words.say("banner.figure")}
        </p>
      )}
      {props.endedOn !== null && (
        <p class="banner">
          {words.say("banner.old", { day: words.figures.day(props.endedOn) })}{" "}
          <a href={address.to({ trueOn: props.today })}>
            {words.say("banner.today", { day: words.figures.day(props.today) })}
          </a>
        </p>
      )}
      {head < props.newest && (
        <p class="banner">
          {words.say("banner.head", { head, newest: props.newest })}{" "}
          <a href={address.to({ head: null })}>{words.say("banner.newest")}</a>
        </p>
      )}
      {props.board.proposals > 0 && (
        <p class="banner">{words.say("banner.proposals", { n: props.board.proposals })}</p>
      )}
      <Early board={props.board} />
    </>
  );
}

// Before a handover the people were the other mission's: the way there.
function Early({ board }: Pick<BannersProps, "board">) {
  const { words, address, missions } = useApp();
  const { predecessor, handover, short } = board.mission;
  const before = missions.missions.find(({ id }) => id === predecessor);
  if (before === undefined || handover === undefined || board.asked.trueOn >= handover) return null;
  const names = { short: { foreign: short }, before: { foreign: before.short } };
  return (
    <p class="banner">
      {words.say("banner.early", { ...names, day: words.figures.day(handover) })}{" "}
      <a href={address.to({ mission: before.id, open: null })}>
        {words.say("banner.before", { ...names, true: words.figures.day(board.asked.trueOn) })}
      </a>
    </p>
  );
}
