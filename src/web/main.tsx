import "./style/tokens.css";
import "./style/base.css";
import "./style/board.css";
import "./style/matrix.css";
import "./style/rail.css";
import "./style/panel.css";
import "./style/reading.css";
import "./style/pages.css";
import "./style/charts.css";
import "./style/brief.css";
import "./style/desk.css";
import "./style/api.css";
import "./style/narrow.css";
import "./style/print.css";
import { hydrate, render } from "preact";
import { assert } from "#base";
import { App } from "./app/app.tsx";
import { readGiven } from "./source/given.ts";
import { openSource } from "./source/open.ts";
import { loadWords, type Words } from "./words/words.ts";

const root = document.getElementById("app");
assert(root !== null, "the page has a place for the app");
const given = readGiven();
if (given === null) start(root, null);
else loadWords(given.lang).then((words) => start(root, words));

// The first screen that the page came with stands, and the app takes it over as it is.
function start(place: HTMLElement, words: Words | null): void {
  const app = <App source={openSource()} given={given} words={words} />;
  if (given === null) render(app, place);
  else hydrate(app, place);
}
