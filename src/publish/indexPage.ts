import type { MissionsReply } from "#contract";
import { escapeHtml, hashSource, integrity, policyTag } from "./html.ts";

/** What the dashboard's page needs to know to become the page of a site. */
export interface IndexFacts {
  /** The folder of this version's answers, such as `at/1096-ca63178a`. */
  readonly place: string;
  readonly missions: MissionsReply["missions"];
  /** The dashboard's own files by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The dashboard's page as the page of a site: it reads from files, runs only the scripts whose
 * hashes it names (and what these load), and shows the boards in words where scripts are off.
 */
export function indexPage(html: string, { place, missions, files }: IndexFacts): string {
  const hashes: string[] = [];
  const withHashes = html.replace(
    /<script([^>]*) src="\.\/([^"]+)"([^>]*)><\/script>/g,
    (_, before, name, after) => {
      const bytes = files.get(name);
      if (bytes === undefined)
        throw new Error(`The dashboard names a script that is not there: ${name}`);
      hashes.push(hashSource(bytes));
      const rest = `${before}${after}`.replace(/ integrity="[^"]*"/, "");
      return `<script${rest} src="./${name}" integrity="${integrity(bytes)}"></script>`;
    },
  );
  // Browsers that know 'strict-dynamic' go by the hashes; 'self' is for those that do not.
  const policy = policyTag([
    "default-src 'none'",
    `script-src 'self' 'strict-dynamic' ${hashes.join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]);
  const links = missions.map(
    ({ id, name }) =>
      `<li><a href="./text/${encodeURIComponent(id)}.html">${escapeHtml(name)}</a></li>`,
  );
  const plain = `<noscript><main><h1>Muster</h1><p>Who gives what to multinational missions, and who says so:</p><ul>${links.join("")}</ul></main></noscript>`;
  return withHashes
    .replace('name="muster-source" content="api"', `name="muster-source" content="${place}"`)
    .replace(/<meta charset="utf-8" ?\/?>/, (tag) => `${tag}\n    ${policy}`)
    .replace(/<noscript>[\s\S]*?<\/noscript>/, plain);
}
