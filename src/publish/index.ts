export { signedCheckpoint, verifierKey } from "./checkpoint.ts";
export { escapeHtml } from "./html.ts";
export { type Published, type PublishOptions, publishSite } from "./publishSite.ts";
