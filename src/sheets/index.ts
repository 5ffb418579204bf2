export { addressOf, areasOf, type Area } from "./address";
export type { BuildPlan } from "./buildPlan";
export { asCellText } from "./cellText";
export { highlightLooks, highlightsOf, type Highlight } from "./highlight";
export { sheetNamesOf } from "./narrativePlan";
export { planReport, planSheets } from "./planSheets";
export { roleOf, type SheetRole } from "./sheetRole";
export type { EntryHelp, SheetPlan, StyledArea } from "./sheetPlan";
