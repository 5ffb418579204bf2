export { connect } from "./connect";
export type { BuildPlan, HostState, Snapshot, Workbook } from "./port";
