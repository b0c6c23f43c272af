export type { DrawEmbed, DrawFirst } from "#contract";
export { type ApiOptions, createApi } from "./createApi.ts";
export { EmbedPages } from "./embedPages.ts";
export { errorsOf } from "./openapi.ts";
export { type Listen, type ServeRefusal, type Serving, serve } from "./serve.ts";
export { STATUS } from "./status.ts";
