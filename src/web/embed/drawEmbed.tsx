import type { VNode } from "preact";
import type { DrawnEmbed, EmbedScene } from "#contract";
import type { Lang } from "#words";
import { FRESH, type View, writeView } from "../address/view.ts";
import { type App, AppContext } from "../app/context.ts";
import type { Outline } from "../pages/map/model/outlines.ts";
import { fileSource } from "../source/files.ts";
import base from "../style/base.css?inline";
import board from "../style/board.css?inline";
import charts from "../style/charts.css?inline";
import matrix from "../style/matrix.css?inline";
import narrow from "../style/narrow.css?inline";
import tokens from "../style/tokens.css?inline";
import { loadWords, type Words } from "../words/words.ts";
import { coarseOutlines } from "./coarseOutlines.ts";
import { BarEmbed, MapEmbed, MatrixEmbed, TimelineEmbed } from "./drawings.tsx";
import embed from "./embed.css?inline";
import script from "./inFrame.js?raw";
import { renderLean } from "./renderLean.ts";
import { usedRules } from "./usedRules.ts";

const STYLE = [tokens, base, board, matrix, charts, narrow, embed].join("\n");

/**
 * Draw what stands on a page of somebody else, as HTML that moves nowhere: it looks the same with
 * scripts on and off. Its links lead to the dashboard two folders up, at the same three times.
 */
export async function drawEmbed(scene: EmbedScene): Promise<DrawnEmbed> {
  const { board: of, name } = scene;
  const words = await wordsOf(name.lang);
  const { mission, trueOn, knownAt, head } = of.asked;
  const view: View = {
    ...FRESH,
    page: "board",
    tables: false,
    mission,
    trueOn,
    knownAt,
    head,
    lang: name.lang,
  };
  const to = (change: Partial<View>) => `../../?${writeView(briefly({ ...view, ...change }))}`;
  const app: App = {
    words,
    address: {
      view,
      bad: [],
      to,
      toPage: (page, change) => to({ ...FRESH, page, ...change }),
      go: () => undefined,
    },
    source: fileSource(""),
    missions: { head: { seq: head, hash: "" }, sample: false, today: trueOn, missions: [] },
    lookAnew: () => undefined,
    given: null,
  };
  const drawn = await drawingOf(scene);
  const body = renderLean(<AppContext.Provider value={app}>{drawn}</AppContext.Provider>);
  const title = `${of.mission.short}: ${/<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? ""}`;
  return { title, style: usedRules(STYLE, body), script, body };
}

// An address without the day known at is that of the day itself.
function briefly(view: View): View {
  return view.knownAt === view.trueOn ? { ...view, knownAt: null } : view;
}

// Kept: a site is drawn in dozens of pictures, and what writes days and figures is costly to make.
const spoken = new Map<Lang, Promise<Words>>();

function wordsOf(lang: Lang): Promise<Words> {
  const words = spoken.get(lang) ?? loadWords(lang);
  spoken.set(lang, words);
  return words;
}

async function drawingOf(scene: EmbedScene): Promise<VNode> {
  switch (scene.name.kind) {
    case "bar":
      return <BarEmbed {...scene} />;
    case "matrix":
      return <MatrixEmbed {...scene} />;
    case "timeline":
      return <TimelineEmbed {...scene} />;
    case "map":
      return <MapEmbed {...scene} outlines={await outlines()} />;
  }
}

let loaded: Promise<readonly Outline[]> | undefined;

function outlines(): Promise<readonly Outline[]> {
  loaded ??= coarseOutlines();
  return loaded;
}
