import type { ClaimReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";

/** That something was taken back: when, by whom and why; nothing where it stands. */
export function TakenBackLine({ taken }: { readonly taken: ClaimReply["retracted"] }) {
  const { words } = useApp();
  if (taken === null) return null;
  return (
    <p class="claim-more">
      {words.say("settle.takenBack", {
        day: words.figures.day(taken.recordedAt.slice(0, 10) as `${number}-${number}-${number}`),
        who: { foreign: taken.author },
      })}{" "}
      <q translate={false}>
        <VisibleText text={taken.reason} />
      </q>
    </p>
  );
}
