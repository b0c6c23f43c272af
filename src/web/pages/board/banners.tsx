import type { Day } from "#base";
import { useApp } from "../../app/context.ts";

interface BannersProps {
  /** The newest day, where the board opened there because the ledger is old. */
  readonly endedOn: Day | null;
  readonly today: Day;
  readonly head: number;
  readonly newest: number;
  readonly proposals: number;
  readonly figureMissing: boolean;
}

/** What a reader must know before reading on: an old ledger, an old head, unreviewed claims. */
export function Banners(props: BannersProps) {
  const { words, address } = useApp();
  const { bad } = address;
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
      {props.head < props.newest && (
        <p class="banner">
          {words.say("banner.head", { head: props.head, newest: props.newest })}{" "}
          <a href={address.to({ head: null })}>{words.say("banner.newest")}</a>
        </p>
      )}
      {props.proposals > 0 && (
        <p class="banner">{words.say("banner.proposals", { n: props.proposals })}</p>
      )}
    </>
  );
}
