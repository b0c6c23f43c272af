/** The eight stages, then the signs. */
export const MARKS = [
  "considering",
  "pledged",
  "committed",
  "delivered",
  "reluctant",
  "refused",
  "suspended",
  "withdrawn",
  "blocked",
  "gap",
  "check",
  "mandate",
  "draft",
  "signed",
  "disputed",
  "inflated",
  "request",
  "meeting",
] as const;

/** The name of a mark or sign. */
export type MarkName = (typeof MARKS)[number];

/** One path of a mark on the 16 × 16 grid: stroked by `width`, or filled where there is none. */
export interface Stroke {
  readonly d: string;
  readonly width?: number;
  readonly dash?: string;
}

const RING = "M14 8a6 6 0 1 1-12 0a6 6 0 1 1 12 0z";

/** What each mark is drawn of. One shape per stage; colour only repeats it. */
export const SHAPES: Readonly<Record<MarkName, readonly Stroke[]>> = {
  considering: [{ d: RING, width: 2.2, dash: "2.4 2.312" }],
  pledged: [{ d: RING, width: 2.2 }],
  committed: [{ d: RING, width: 2.2 }, { d: "M2 8a6 6 0 0 0 12 0z" }],
  delivered: [{ d: "M15.1 8a7.1 7.1 0 1 1-14.2 0a7.1 7.1 0 1 1 14.2 0z" }],
  reluctant: [{ d: "M2.2 3.6h11.6L8 13.6z", width: 2.2 }],
  refused: [{ d: "M3 3l10 10M13 3L3 13", width: 3 }],
  suspended: [{ d: "M5 2.2v11.6M11 2.2v11.6", width: 3.4 }],
  withdrawn: [
    { d: "M13.4 13.2V9.4a2.6 2.6 0 0 0-2.6-2.6H3.4M7.2 2.6L2.8 6.8l4.4 4.3", width: 2.6 },
  ],
  blocked: [
    { d: "M1.2 3.2h13.6v9.6H1.2z", width: 1.6 },
    { d: "M2 10.4l6-7M5.4 12.6l8-9.2M10.4 12.6l4-4.6", width: 1.8 },
  ],
  gap: [{ d: "M1.8 3.8h12.4v8.4H1.8z", width: 1.6 }],
  check: [{ d: "M8 3l5.6 10H2.4z" }],
  mandate: [
    { d: "M3 1.5h7.5L13 4v10.5H3z", width: 1.7 },
    { d: "M5.5 7.5h5M5.5 10.5h5", width: 1.4 },
  ],
  draft: [{ d: "M3 1.5h10v13H3z", width: 1.7, dash: "2 1.7" }],
  signed: [{ d: "M3 1.5h10v13H3z" }],
  disputed: [{ d: "M8 14V9M8 9L3 3.4M8 9l5-5.6", width: 2.2 }],
  inflated: [{ d: "M3 13.5h10M8 11V3M4.6 6.2L8 2.6l3.4 3.6", width: 2 }],
  request: [{ d: "M2.6 8h9.6M8.4 3.8L12.8 8l-4.4 4.2", width: 2.2 }],
  // Two that sit together: bars would read as suspended.
  meeting: [
    {
      d: "M6.6 8a2.9 2.9 0 1 1-5.8 0a2.9 2.9 0 1 1 5.8 0zM15.2 8a2.9 2.9 0 1 1-5.8 0a2.9 2.9 0 1 1 5.8 0z",
    },
    { d: "M3.7 8h8.6", width: 1.5 },
  ],
};
