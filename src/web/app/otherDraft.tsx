import { useWords } from "./context.ts";
import type { Draft } from "./useDraft.ts";

/** Says that another window wrote something else in the same place, and offers it. */
export function OtherDraft({ of }: { readonly of: Pick<Draft<unknown>, "other" | "takeOther"> }) {
  const words = useWords();
  if (of.other === null) return null;
  return (
    <p class="notice row" role="status">
      {words.say("draft.other")}{" "}
      <button type="button" class="btn" onClick={of.takeOther}>
        {words.say("draft.take")}
      </button>
    </p>
  );
}
