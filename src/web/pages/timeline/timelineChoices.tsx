import type { Resource } from "#ledger";
import { RUNGS } from "#ledger";
import { useApp } from "../../app/context.ts";

/** What the chart shows: people or money, by rung or by giver, as known now or on each day. */
export function TimelineChoices({ resource }: { readonly resource: Resource }) {
  const { words, address } = useApp();
  const { view } = address;
  const choice = (key: string, text: string, href: string, chosen: boolean) => (
    <a key={key} class="btn" href={href} aria-current={chosen ? "true" : undefined}>
      {text}
    </a>
  );
  return (
    <div class="versus">
      <span class="choice-group">
        {(["personnel", "funding"] as const).map((each) =>
          choice(
            each,
            words.say(`resource.${each}`),
            address.to({ resource: each === "personnel" ? null : each }),
            each === resource,
          ),
        )}
      </span>
      <span class="choice-group">
        {choice(
          "rungs",
          words.say("timeline.byRung"),
          address.to({ byParty: null }),
          view.byParty === null,
        )}
        {[...RUNGS]
          .reverse()
          .map((rung) =>
            choice(
              rung,
              words.say("timeline.byParty", { stage: words.say(`stage.${rung}`) }),
              address.to({ byParty: rung }),
              view.byParty === rung,
            ),
          )}
      </span>
      <span class="choice-group">
        {choice("now", words.say("timeline.known"), address.to({ asThen: false }), !view.asThen)}
        {choice("then", words.say("timeline.then"), address.to({ asThen: true }), view.asThen)}
      </span>
    </div>
  );
}
