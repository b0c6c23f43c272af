// Starts a job of so many documents, or goes on with the one that is there, until it is done.
import { Desk, listJobs, runJob, startJob } from "#actions";
import type { Instant } from "#base";
import { openStore } from "#store";

const [file = "", count = "0"] = process.argv.slice(2);
const now = () => "2024-02-22T12:00:00.000Z" as Instant;
const opened = await openStore({ file, now });
if (!opened.ok) throw new Error(opened.refusal.message);
const store = opened.value;
const newId = () => crypto.randomUUID();
const desk = new Desk({ store, now, newId, author: "jobber" });
const [known] = await listJobs(desk);
const items = Array.from({ length: Number(count) }, (_, at) => ({
  line: at + 1,
  // Every tenth line says what another said, and every seventh has no text.
  fields:
    at % 7 === 6
      ? {}
      : {
          text: `Statement ${at % 10 === 9 ? at - 1 : at} on the weather.`,
          published: "2024-02-22",
        },
}));
const { id } = known ?? (await startJob(desk, { title: "proof", items }));
const job = await runJob(desk, id, {
  onProgress: ({ done }) => process.stdout.write(`${done}\n`),
});
process.stdout.write(`${JSON.stringify(job)}\n`);
await store.close();
