import { renderToString } from "preact-render-to-string";
import type { BoardReply, FirstScene, FirstScreen, MissionsReply } from "#contract";
import { pageTitle } from "#words";
import { FRESH, readView, type View, writeView } from "../address/view.ts";
import { type App, AppContext } from "../app/context.ts";
import { Frame } from "../app/frame.tsx";
import { BoardPage } from "../pages/board/boardPage.tsx";
import { boardAsked, missionAsked } from "../pages/mission/missionAsked.ts";
import { writeGiven } from "../source/given.ts";
import { liveSource } from "../source/live.ts";
import { loadWords, preferredLang, type Words } from "../words/words.ts";

/**
 * Draw the board that an address shows as far as one answer goes: the bar, the sentence, the bars. The
 * answer itself lies beside them, so that the app draws the same at once and asks for neither again.
 */
export async function drawFirst(scene: FirstScene): Promise<FirstScreen | null> {
  const { view, bad } = readView(scene.search);
  if (view.page !== "board") return null;
  const missions = await scene.missions();
  const line = missionAsked(missions, view.mission);
  if (line === null || line.claims === 0) return null;
  const board = await scene.board(boardAsked(missions, line, view));
  if (board === null) return null;
  const lang = view.lang ?? preferredLang(scene.languages.split(","));
  const words = await loadWords(lang);
  const app = appOf({ view, bad, words, missions, board });
  const drawn = renderToString(
    <AppContext.Provider value={app}>
      <Frame>
        <BoardPage />
      </Frame>
    </AppContext.Provider>,
  );
  return {
    lang: lang === "qps" ? "en" : lang,
    title: pageTitle(board, words),
    body: drawn,
    given: writeGiven({ lang, missions, board }),
  };
}

interface Parts {
  readonly view: View;
  readonly bad: readonly string[];
  readonly words: Words;
  readonly missions: MissionsReply;
  readonly board: BoardReply;
}

function appOf({ view, bad, words, missions, board }: Parts): App {
  const to = (change: Partial<View>) => `?${writeView({ ...view, ...change })}`;
  return {
    words,
    address: {
      view,
      bad,
      to,
      toPage: (page, change) => to({ ...FRESH, page, ...change }),
      go: () => undefined,
    },
    source: liveSource(),
    missions,
    given: board,
    lookAnew: () => undefined,
  };
}
