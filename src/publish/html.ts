import { createHash } from "node:crypto";

/** A text as HTML shows it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A web address that may be followed from a page, escaped; null for anything else. */
export function safeLink(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\/[^\s]+$/.test(url) ? escapeHtml(url) : null;
}

/** The source expression that lets exactly this script or style pass a Content-Security-Policy. */
export function hashSource(content: string | Uint8Array): string {
  return `'${integrity(content)}'`;
}

/** The hash by which a browser checks a file before it runs it (Subresource Integrity). */
export function integrity(content: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

/** The element that carries a policy where no server can send it as a header. */
export function policyTag(directives: readonly string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}">`;
}
