export { folderCache, type ModelCache } from "./cache.ts";
export { type MergedClaim, mergeReadings, type RatedClaim } from "./mergeReadings.ts";
export {
  createModelReader,
  type ModelInput,
  type ModelReader,
  type ModelReaderOptions,
  type ModelReading,
  type ModelUsage,
} from "./modelReader.ts";
export { type ModelPrice, refusalReport, usageReport } from "./modelReport.ts";
