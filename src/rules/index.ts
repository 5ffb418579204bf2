export { catalogue, checkReport } from "./catalogue";
export { nameOfCell, placeOf, type Finding, type FindingCell, type NotAssessed, type Severity } from "./finding";
export { carriedInFrom, isSameAgency } from "./previousYear";
export { type Assessment, type Rule, type RuleContext } from "./rule";
export { brokenRelations, balanceOf, type Balance } from "./totals/balance";
export { statusOf, blocksExport } from "./status";
export {
  explain,
  explanationOf,
  explanationSheet,
  fingerprintOf,
  readExplanations,
  rowOf,
  type Explanation,
} from "./explanations";
