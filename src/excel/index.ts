export { connect } from "./connect";
export type { BuildPlan, CellChange, CellWrite, HostState, Snapshot, Workbook, Written } from "./port";
export type { IfExists, PaintState, Painted, ReviewTools } from "./reviewing";
