export { connect } from "./connect";
export type { BuildPlan, CellChange, HostState, Snapshot, Workbook } from "./port";
