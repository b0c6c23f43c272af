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
import "./style/narrow.css";
import { render } from "preact";
import { assert } from "#base";
import { App } from "./app/app.tsx";
import { openSource } from "./source/open.ts";

const root = document.getElementById("app");
assert(root !== null, "the page has a place for the app");
render(<App source={openSource()} />, root);
