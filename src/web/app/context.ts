import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { assert } from "#base";
import type { BoardReply, MissionsReply } from "#contract";
import type { Address } from "../address/navigate.ts";
import type { Source } from "../source/source.ts";
import type { Words } from "../words/words.ts";

/** What every part of the page can reach: the words, the address, the source, what is on file. */
export interface App {
  readonly words: Words;
  readonly address: Address;
  readonly source: Source;
  readonly missions: MissionsReply;
  /** Ask anew how far the ledger has come, and with it for what is shown of it. */
  readonly lookAnew: () => void;
  /** The board that the page came with; null where it came with none. */
  readonly given: BoardReply | null;
}

/** Carries the app through the page. */
export const AppContext = createContext<App | null>(null);

/** The app that this part belongs to. */
export function useApp(): App {
  const app = useContext(AppContext);
  assert(app !== null, "a part of the page is drawn inside the app");
  return app;
}

/** The words of the page's language. */
export function useWords(): Words {
  return useApp().words;
}
