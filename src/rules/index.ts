export { catalogue, checkReport } from "./catalogue";
export {
  nameOfCell,
  originsOf,
  placeOf,
  type Finding,
  type FindingCell,
  type NotAssessed,
  type Severity,
} from "./finding";
export { families, familyOf, type Family, type FamilyLetter } from "./families";
export { groupNotAssessed, type NotAssessedGroup } from "./groupNotAssessed";
export { carriedInFrom, isSameAgency } from "./previousYear";
export { type Assessment, type Rule, type RuleContext } from "./rule";
export { brokenRelations, balanceOf, type Balance } from "./totals/balance";
export { countBySeverity, severities, severitySigns, sumOf, worstOf, type SeverityCount } from "./severity";
export { statusOf, blocksExport } from "./status";
export { severityNames } from "./words";
export {
  explain,
  explanationOf,
  explanationSheet,
  fingerprintOf,
  readExplanations,
  rowOf,
  type Explanation,
} from "./explanations";
