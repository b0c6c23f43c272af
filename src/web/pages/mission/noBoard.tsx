import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { useLoad } from "../../source/load.ts";

/** No mission is on file: what to do first. */
export function NoMission() {
  const { words, address, source } = useApp();
  return (
    <section class="lede">
      <h1>{words.say("empty.title")}</h1>
      <p class="deck">{words.say("empty.missions")}</p>
      {source.canWrite && (
        <p class="row">
          <a class="btn primary" href={address.toPage("newMission")}>
            {words.say("form.new")}
          </a>
          <a class="btn" href={address.toPage("paste")}>
            {words.say("empty.add")}
          </a>
        </p>
      )}
      <p class="note">
        {words.say("empty.command")}{" "}
        <code>npx muster missions --add samples/haiti/missions.json --db my.db</code>
      </p>
    </section>
  );
}

/** A mission of which no claim stands: to the claims that wait, or to a first text. */
export function NoClaims({ mission }: { readonly mission: string }) {
  const { words, address, source } = useApp();
  const review = useLoad(source.canWrite ? mission : null, (signal) =>
    source.review(mission, signal),
  );
  const waiting = review.state === "ready" ? review.value.waiting : 0;
  if (source.canWrite && (review.state === "waiting" || review.state === "failed")) {
    return <WhenReady of={review}>{() => null}</WhenReady>;
  }
  return (
    <section class="lede">
      <h1>{words.say(waiting > 0 ? "empty.unsettled" : "empty.title")}</h1>
      <p class="deck">
        {waiting > 0 ? words.say("empty.waiting", { n: waiting }) : words.say("empty.text")}
      </p>
      {source.canWrite && (
        <p class="row">
          {waiting > 0 && (
            <a class="btn primary" href={address.to({ page: "review" })}>
              {words.say("app.review")}
            </a>
          )}
          <a class={waiting > 0 ? "btn" : "btn primary"} href={address.to({ page: "paste" })}>
            {words.say("empty.add")}
          </a>
        </p>
      )}
    </section>
  );
}

/** The address names a mission that is not on file: those that are. */
export function UnknownMission({ id }: { readonly id: string }) {
  const { words, address, missions } = useApp();
  return (
    <section class="lede">
      <h1>{words.say("mission.unknown", { id: { foreign: id } })}</h1>
      <p class="deck">{words.say("mission.choose")}</p>
      <ul class="plain-list">
        {missions.missions.map((mission) => (
          <li key={mission.id}>
            <a href={address.to({ mission: mission.id })} translate={false}>
              {mission.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
