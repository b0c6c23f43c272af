import { z } from "zod";
import {
  missionBody,
  missionEffectReplySchema,
  missionReplySchema,
  missionSavedReplySchema,
  missionTrialBody,
  namesReplySchema,
} from "./forms.ts";
import type { Operation } from "./operation.ts";
import { PATHS } from "./paths.ts";
import { idParams, noQuery } from "./questions.ts";

const mission = {
  id: "new-mission",
  name: "A mission that begins",
  short: "NEW",
  aliases: { en: ["the new mission"] },
  host: "HTI",
  kind: "authorised by the Security Council",
  requirements: [
    {
      resource: "personnel",
      value: 1_200,
      unit: "persons",
      from: "2026-01-01",
      what: "planned strength",
      sources: ["d171"],
    },
  ],
};
const get = { method: "get", params: z.strictObject({}), query: noQuery, statuses: [200] } as const;
const post = { method: "post", params: z.strictObject({}), query: noQuery } as const;

/** What is filled in by forms: missions with their requirements, and the names that claims use. */
export const FORM_OPERATIONS = {
  viewMission: {
    ...get,
    id: "viewMission",
    example: { id: "haiti-mss" },
    params: idParams,
    path: PATHS.mission,
    tag: "board",
    summary: "The file of a mission: names, requirements, mandates; and who put it there",
    reply: missionReplySchema,
    errors: ["mission_unknown"],
  },
  tryMission: {
    ...post,
    id: "tryMission",
    example: { body: { mission } },
    path: PATHS.missionTrials,
    tag: "board",
    summary: "What a mission file would make of the gaps; nothing is saved",
    description:
      "Programs that send neither `Origin` nor `Sec-Fetch-Site` need an Idempotency-Key here too.",
    body: missionTrialBody,
    reply: missionEffectReplySchema,
    statuses: [200],
    errors: ["mission_invalid"],
  },
  saveMission: {
    ...post,
    id: "saveMission",
    example: { body: { mission } },
    path: PATHS.missions,
    tag: "writing",
    summary: "Put a mission on file, or replace its file from now on",
    description:
      "Boards at older heads keep the file that stood then. `replaces` names the file that you have seen, so that " +
      "nobody's is overwritten unseen.",
    body: missionBody,
    reply: missionSavedReplySchema,
    statuses: [201],
    writes: true,
    errors: ["mission_invalid", "mission_changed"],
  },
  listNames: {
    ...get,
    id: "listNames",
    example: {},
    path: PATHS.names,
    tag: "claims",
    summary: "Names in claims that nothing on file stands behind, and the parties that were merged",
    description: "A party is resolved by `settle` with `merge`; taking that entry back undoes it.",
    reply: namesReplySchema,
    errors: [],
  },
} as const satisfies Readonly<Record<string, Operation>>;
