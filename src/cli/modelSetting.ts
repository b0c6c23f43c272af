import { join } from "node:path";
import type { ModelSetting } from "#actions";
import { ok, type Result, refuse } from "#base";
import { folderCache, type ModelPrice } from "#model";
import type { World } from "./command.ts";
import { dataFolder } from "./ledgerFile.ts";

/** The language model of the environment, and what its tokens cost. */
export interface ModelOfEnvironment {
  readonly setting: ModelSetting;
  readonly price: ModelPrice | null;
}

/**
 * The language model that the environment names: `MUSTER_LLM_URL`, `MUSTER_LLM_MODEL`, and where there
 * are any `MUSTER_LLM_KEY` and `MUSTER_LLM_PRICE` (dollars for a million tokens in/out: `0.15/0.60`).
 */
export function modelSetting(env: World["env"]): Result<ModelOfEnvironment, string> {
  const { MUSTER_LLM_URL: url, MUSTER_LLM_MODEL: model, MUSTER_LLM_KEY: key } = env;
  if (!url || !model) {
    return refuse(
      "Say which language model reads: set MUSTER_LLM_URL (such as http://127.0.0.1:8080/v1) and MUSTER_LLM_MODEL, " +
        "and MUSTER_LLM_KEY where the service wants a key.",
    );
  }
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
    return refuse(
      `MUSTER_LLM_URL is "${url}", which is no address such as http://127.0.0.1:8080/v1.`,
    );
  }
  const price = priceOf(env["MUSTER_LLM_PRICE"]);
  if (price === undefined) {
    return refuse(
      "MUSTER_LLM_PRICE is dollars for a million tokens in and out, such as 0.15/0.60.",
    );
  }
  const cache = folderCache(join(dataFolder(env), "model"));
  return ok({ setting: { url, model, cache, ...(key ? { key } : {}) }, price });
}

function priceOf(text: string | undefined): ModelPrice | null | undefined {
  if (text === undefined || text === "") return null;
  const [, prompt, completion] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (prompt === undefined || completion === undefined) return undefined;
  return { prompt: Number(prompt), completion: Number(completion) };
}
