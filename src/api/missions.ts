import { countClaims, listMissions } from "#actions";
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
