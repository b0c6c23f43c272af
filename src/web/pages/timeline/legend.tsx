import { useWords } from "../../app/context.ts";

/** What the areas and lines of the strength chart mean. */
export function Legend({ bands }: { readonly bands: boolean }) {
  const words = useWords();
  const swatch = (look: string, text: string) => (
    <span>
      <i class={`swatch ${look}`} />
      {text}
    </span>
  );
  return (
    <p class="legend">
      {!bands && (
        <>
          {swatch("delivered", words.say("part.delivered"))}
          {swatch("committed", words.say("timeline.committed"))}
          {swatch("pledged", words.say("timeline.pledged"))}
          {swatch("blocked", words.say("timeline.ofBlocked"))}
          {swatch("held", words.say("part.onHold"))}
        </>
      )}
      {swatch("line", words.say("timeline.required"))}
      {!bands && (
        <>
          {swatch("check", words.say("timeline.checkDelivered"))}
          {swatch("check hollow", words.say("timeline.checkPledged"))}
        </>
      )}
    </p>
  );
}
