import { INVISIBLE } from "./wording.ts";

const ORDERS =
  /\b(?:ignore|disregard|forget|ignorez|oubliez|ignora|ignore|olvida)\b[^.\n]{0,40}\b(?:instructions?|prompts?|rules|consignes|instrucciones|reglas)\b|<\/?\|?(?:im_start|im_end|system|assistant)\|?>|\[\/?INST\]|#{2,}\s*(?:system|instruction)|\bsystem prompt\b|\byou are (?:now )?an? (?:ai|assistant|language model)\b/i;

/** What a text does to mislead a reading machine: hidden characters, orders to it. For the reviewer's eyes. */
export function suspicions(
  text: string,
): readonly { readonly code: string; readonly message: string }[] {
  const hidden = INVISIBLE.test(text);
  const orders = ORDERS.test(text);
  return [
    ...(hidden
      ? [
          {
            code: "hidden_text",
            message:
              "The text holds characters that nobody sees (zero-width, direction or tag marks).",
          },
        ]
      : []),
    ...(orders
      ? [
          {
            code: "orders_in_text",
            message:
              "The text gives orders to a machine that reads it. Look at the source before you accept.",
          },
        ]
      : []),
  ];
}
