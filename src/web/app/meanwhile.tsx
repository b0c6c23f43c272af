import type { Meanwhile } from "../source/failure.ts";
import type { Words } from "../words/words.ts";
import { useWords } from "./context.ts";
import { VisibleText } from "./visible.tsx";

/** What somebody else settled in the meantime: who, what, why, and in what it differs from one's own. */
export function MeanwhileSettled({ of }: { readonly of: Meanwhile }) {
  const words = useWords();
  const { author, what, at, reason, difference } = of;
  return (
    <>
      <p>
        {words.say("meanwhile.who", {
          who: { foreign: author },
          day: words.figures.day(at.slice(0, 10) as `${number}-${number}-${number}`),
          time: at.slice(11, 16),
        })}{" "}
        {words.known(`meanwhile.${what}`) ?? what}
        {reason !== "" && (
          <>
            {" · "}
            <q translate={false}>
              <VisibleText text={reason} />
            </q>
          </>
        )}
      </p>
      {difference.length > 0 && (
        <>
          <p>{words.say("meanwhile.differs")}</p>
          <ul>
            {difference.map((line) => (
              <li key={line}>
                <VisibleText text={differenceLine(line, words)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** `slot: theirs → own`, its slot and values in the words of the language where it has any. */
function differenceLine(line: string, words: Words): string {
  const [, slot = "", values = ""] = /^([^:]*): (.*)$/s.exec(line) ?? ["", "", line];
  const named = values.split(" → ").map((value) => valueIn(value, words));
  const name = words.known(`differs.${slot}`) ?? words.known(`slot.${slot}`) ?? slot;
  return `${name}: ${named.join(" → ")}`;
}

function valueIn(value: string, words: Words): string {
  if (/^\d{4,15}$/.test(value)) return words.figures.number(Number(value));
  const own = (family: string) => words.known(`${family}.${value}`);
  return own("status") ?? own("agreement") ?? own("decision") ?? own("stage") ?? value;
}
