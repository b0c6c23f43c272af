import type { ModelReading, ModelUsage } from "./modelReader.ts";

/** What a million tokens cost, in dollars. */
export interface ModelPrice {
  readonly prompt: number;
  readonly completion: number;
}

/** What reading with the model took, in a line: calls, tokens, time, and money where a price is known. */
export function usageReport(usage: ModelUsage, price: ModelPrice | null): string {
  const { calls, cached, promptTokens, completionTokens, elapsedMs } = usage;
  const asked = `${calls} ${calls === 1 ? "call" : "calls"}`;
  const parts = [
    cached === 0 ? asked : `${asked}, ${cached} from the cache`,
    `${promptTokens} tokens in, ${completionTokens} out`,
    `${(elapsedMs / 1000).toFixed(1)} s`,
  ];
  if (price !== null) {
    const dollars = (promptTokens * price.prompt + completionTokens * price.completion) / 1e6;
    parts.push(`about ${dollars.toFixed(4)} USD`);
  }
  return `Language model: ${parts.join("; ")}.`;
}

/** How many claims of the model were refused, and why; null when none was. */
export function refusalReport(refused: ModelReading["refused"]): string | null {
  const reasons = Object.entries(refused);
  if (reasons.length === 0) return null;
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  const told = reasons
    .map(([reason, count]) => `${reason.replaceAll("_", " ")} ${count}`)
    .join(", ");
  return `Refused ${total} of the model's claims: ${told}.`;
}
