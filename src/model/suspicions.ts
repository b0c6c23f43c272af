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

/**
 * The text with everything that is written for machines blanked out, each character by a space: JSON,
 * and lines from where they give orders. Offsets stay as they are.
 *
 * What is blank proves nothing and cannot be quoted. A lie told as a plain sentence is not found so; it
 * is the article's own, and a reviewer's to judge.
 */
export function withoutMachineTalk(text: string): string {
  return text.split("\n").map(blanked).join("\n");
}

const JSON_KEY = /^\s*"\w{1,40}"\s*:/;

function blanked(line: string): string {
  if (JSON_KEY.test(line)) return " ".repeat(line.length);
  const order = ORDERS.exec(line)?.index ?? line.length;
  const brace = line.search(/[{[]\s{0,3}["{]/);
  const json =
    brace >= 0 && /["{][^\n]{0,60}:/.test(line.slice(brace, brace + 80)) ? brace : line.length;
  const close = Math.max(line.lastIndexOf("}"), line.lastIndexOf("]")) + 1;
  const end = order < line.length || close <= json ? line.length : close;
  const start = Math.min(order, json);
  return (
    line.slice(0, start) + " ".repeat(Math.max(0, end - start)) + line.slice(Math.max(start, end))
  );
}
