import {
  countClaims,
  effectOfMission,
  listMissions,
  listNames,
  saveMission,
  viewMission,
} from "#actions";
import { ok } from "#base";
import { route } from "./route.ts";

/** The missions on file, and where the ledger stands. */
export const missionsRoute = route("listMissions", async ({ desk, watch }) => {
  const missions = await listMissions(desk);
  const claims = await countClaims(desk);
  const head = await watch.look();
  return ok({
    body: {
      head,
      sample: desk.ports.sample === true,
      today: desk.today(),
      missions: missions.map((mission) => ({ ...mission, claims: claims.get(mission.id) ?? 0 })),
    },
  });
});

/** The file of one mission, and those it had. */
export const missionRoute = route("viewMission", async ({ desk, watch }, { id }) => {
  const found = await viewMission(desk, id);
  if (!found.ok) return found;
  const { mission, versions } = found.value;
  const listed = versions.map(({ id: entry, seq, author, recordedAt }) => {
    return { entry, seq, author, recordedAt };
  });
  return ok({ body: { head: await watch.look(), mission, versions: listed } });
});

/** What a mission file would make of the gaps. */
export const tryMissionRoute = route("tryMission", async ({ desk, watch }, { body }) => {
  const effect = await effectOfMission(desk, body);
  return effect.ok ? ok({ body: { head: await watch.look(), ...effect.value } }) : effect;
});

/** Put a mission on file. */
export const saveMissionRoute = route("saveMission", async ({ desk, watch }, { body, key }) => {
  const saved = await saveMission(desk, { ...body, ...(key === undefined ? {} : { key }) });
  if (!saved.ok) return saved;
  return ok({ body: { head: await watch.look(), entry: saved.value.id }, status: 201 });
});

/** The names that nothing on file stands behind. */
export const namesRoute = route("listNames", async ({ desk, watch }) =>
  ok({ body: { head: await watch.look(), ...(await listNames(desk)) } }),
);
