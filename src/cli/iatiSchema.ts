import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ok, type Result, refuse } from "#base";

const SCHEMA = "iati-activities-schema.xsd";
/** What the schema includes; not every edition has all of them. */
const PARTS = ["iati-common.xsd", "xml.xsd"];
/** Problems that are told. */
const MOST_TOLD = 10;

/**
 * Validate IATI activities by the standard's own schema, from a folder in which it lies.
 *
 * @returns sentences on what is wrong, empty for a valid file; a refusal where the folder holds no schema
 */
export async function schemaProblems(
  xml: string,
  folder: string,
): Promise<Result<readonly string[], string>> {
  if (!existsSync(join(folder, SCHEMA))) {
    return refuse(
      `There is no ${SCHEMA} in ${folder}. It comes with the IATI 2.03 schemas, beside ${PARTS.join(" and ")}.`,
    );
  }
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  });
  const { validateXML } = await import("xmllint-wasm");
  const { errors } = await validateXML({
    xml: [{ fileName: "activities.xml", contents: xml }],
    schema: [file(SCHEMA)],
    preload: PARTS.filter((part) => existsSync(join(folder, part))).map(file),
    maxMemoryPages: 4_096,
  });
  return ok(
    errors
      .slice(0, MOST_TOLD)
      .map(({ message, loc }) => `line ${loc?.lineNumber ?? "?"}: ${message}`),
  );
}
