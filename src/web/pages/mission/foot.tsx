import type { HeadReply } from "#contract";
import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import type { OpenedLedger } from "../board/model/ledger.ts";
import { Cite } from "./cite.tsx";

interface FootProps {
  readonly head: HeadReply;
  readonly board: Board;
  readonly opened: OpenedLedger;
}

/** The foot of a page about a mission: its permanent address, the entry and its hash. */
export function Foot({ head, board, opened }: FootProps) {
  const { words, address } = useApp();
  const { mission, trueOn, knownAt, head: entry } = board.asked;
  const whole = address.to({ mission, trueOn, knownAt, head: entry, open: null });
  const hash = entry === head.seq ? head.hash : opened.hash(entry);
  return (
    <footer class="foot num">
      <p>
        {words.say("foot.address")}{" "}
        <a href={whole} translate={false}>
          <code>{whole}</code>
        </a>{" "}
        · {words.say("foot.same")}
      </p>
      <p>
        {words.say("foot.entry", { head: entry })}{" "}
        {hash !== null && <code translate={false}>{hash.slice(0, 16)}</code>}
      </p>
      <Cite board={board} hash={hash} address={whole} />
    </footer>
  );
}
