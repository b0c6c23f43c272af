import { useMemo } from "preact/hooks";
import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { useRested } from "../../app/rest.ts";
import { Times } from "../board/times.tsx";

interface SceneTimesProps {
  readonly board: Board;
  readonly newest: number;
}

/** The three times of a page about a mission, each to be changed, and what stands behind it. */
export function SceneTimes({ board, newest }: SceneTimesProps) {
  const { words, address, missions } = useApp();
  const { mission } = board.asked;
  const newestDay = missions.missions.find(({ id }) => id === mission)?.newestDay;
  const rested = useRested(board);
  const documents = useMemo(() => documentCount(rested), [rested]);
  return (
    <Times
      trueOn={board.asked.trueOn}
      knownAt={board.asked.knownAt}
      linked={address.view.knownAt === null}
      head={board.asked.head}
      newest={newest}
      newestDay={newestDay ?? missions.today}
      counted={words.say("times.counted", {
        n: board.claims,
        documents: words.say("times.documents", { n: documents }),
      })}
    />
  );
}

function documentCount(board: Board): number {
  const documents = new Set<string>();
  for (const act of Object.values(board.acts)) {
    for (const telling of act.tellings) documents.add(telling.document);
  }
  return documents.size;
}
