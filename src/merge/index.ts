export { findAlike, type AlikePair, type Likeness } from "./likeness/alike";
export { quotePassage, type Passage } from "./likeness/passages";
export { isRefused, mergeReports, type Merged } from "./merge";
export type { MergePlan, UnitSource } from "./plan";
export { mergeRules } from "./rules";
export { planMerge } from "./sheets/planMerge";
export { printDay, printTime } from "./printTime";
export { partsOf, type Part } from "./sum";
export type { LeftOut, LeftOutReason, Unit } from "./units";
