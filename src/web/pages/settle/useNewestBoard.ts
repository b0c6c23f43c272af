import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { type Loaded, useLoad } from "../../source/load.ts";

/** The board of a mission at its newest day, with every act behind it; null where nothing is told of the mission. */
export function useNewestBoard(mission: string): Loaded<Board | null> {
  const { source, missions } = useApp();
  const { seq } = missions.head;
  const day = missions.missions.find(({ id }) => id === mission)?.newestDay ?? null;
  return useLoad(
    `newest ${mission} ${seq} ${day}`,
    async (signal) => {
      if (day === null || source.board === null) return null;
      const asked = { mission, trueOn: day, knownAt: day, head: seq };
      return source.board(asked, signal);
    },
    "keep",
  );
}
