export { loadReader } from "./loadReader.ts";
export { type KnownMission, knownMission } from "./meaning/missions.ts";
export { partyCodes, partyNamed, partyNames } from "./partyNames.ts";
export {
  type Problem,
  type ProposedMission,
  READER,
  type ReadClaim,
  type Reader,
  type ReadInput,
  type Reading,
} from "./reading.ts";
