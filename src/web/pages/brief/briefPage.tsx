import { useMemo } from "preact/hooks";
import { addDays } from "#base";
import { BRIEF_DAYS, CHASE_AFTER_DAYS, tellChanges, writeBrief } from "#words";
import { useApp, useWords } from "../../app/context.ts";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { SceneTimes } from "../mission/sceneTimes.tsx";
import { BriefChoices } from "./briefChoices.tsx";
import { Sheet } from "./sheet.tsx";
import { usePaperMargins } from "./usePaperMargins.ts";
import { useQuotes } from "./useQuotes.ts";

/** The brief: one to four pages for a reader without a screen, each figure with its footnote. */
export function BriefPage() {
  const words = useWords();
  return <OfMission title={words.say("app.brief")}>{(scene) => <BriefOf {...scene} />}</OfMission>;
}

function BriefOf({ board, opened, head }: MissionScene) {
  const { words, address } = useApp();
  const { view } = address;
  const { trueOn, knownAt } = board.asked;
  const since = view.since ?? addDays(trueOn, -BRIEF_DAYS);
  const olderDays = view.older ?? CHASE_AFTER_DAYS;
  const { brief, changes } = useMemo(() => {
    const [known = since] = [since, knownAt].sort();
    const before = opened.board({ ...board.asked, trueOn: since, knownAt: known });
    const documentOf = opened.document;
    return {
      brief: writeBrief({ board, before, since, olderDays, documentOf, words }),
      changes: before === null ? [] : tellChanges(before, board, words),
    };
  }, [board, opened, since, olderDays, words]);
  const quotes = useQuotes(brief.sources);
  const hash = opened.hash(board.asked.head);
  usePaperMargins(brief, hash);
  return (
    <>
      <section class="lede no-print">
        <SceneTimes board={board} newest={head.seq} />
        <BriefChoices board={board} brief={brief} changes={changes} quotes={quotes} hash={hash} />
      </section>
      <Sheet brief={brief} board={board} quotes={quotes} hash={hash} />
    </>
  );
}
