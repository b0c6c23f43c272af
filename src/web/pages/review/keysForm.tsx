import { useApp } from "../../app/context.ts";
import { DEEDS, isKey, type Keys } from "./keys.ts";

interface KeysFormProps {
  readonly keys: Keys;
  readonly onKeys: (keys: Keys) => void;
}

/** Switch the keys off, or choose others; two deeds never share a key. */
export function KeysForm({ keys, onKeys }: KeysFormProps) {
  const { words } = useApp();
  return (
    <details class="keys-form">
      <summary>{words.say("review.keys")}</summary>
      <label class="check">
        <input
          type="checkbox"
          checked={keys.on}
          onChange={(event) => onKeys({ ...keys, on: event.currentTarget.checked })}
        />{" "}
        {words.say("review.keysOn")}
      </label>
      {DEEDS.map((deed) => (
        <label key={deed} class="field">
          {words.say("review.keyFor", { what: words.say(`review.${deed}`) })}
          <input
            maxLength={1}
            size={2}
            value={keys.of[deed]}
            onInput={(event) => {
              const key = event.currentTarget.value.toLowerCase();
              const taken = DEEDS.some((other) => other !== deed && keys.of[other] === key);
              if (isKey(key) && !taken) onKeys({ ...keys, of: { ...keys.of, [deed]: key } });
            }}
          />
        </label>
      ))}
    </details>
  );
}
