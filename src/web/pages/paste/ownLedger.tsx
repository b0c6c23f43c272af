import { useWords } from "../../app/context.ts";

/** On the sample, which is read-only: how to open a ledger of one's own, in which texts are kept. */
export function OwnLedger() {
  const words = useWords();
  return (
    <p class="notice own">
      {words.say("paste.sample")} <code translate={false}>npm start -- --db my.db</code>
    </p>
  );
}
