import { recogniseReport, type Grid } from "../report";
import { readExplanations } from "../rules";
import type { SheetRole } from "../sheets";
import type { Snapshot } from "./port";
import type { Look } from "./read";

/** What a look at the workbook means. Loaded only for a workbook in which something stands. */
export function snapshotOf({ grids: read, sheets }: Look): Snapshot {
  const grids = (role: SheetRole): readonly Grid[] => read.filter((one) => one.role === role).map(({ grid }) => grid);
  const previous = grids("previous");
  const own = grids("report");
  return {
    report: recogniseReport(own, null),
    previous: previous.length > 0 ? recogniseReport(previous, null) : null,
    explanations: grids("explanations").flatMap(readExplanations),
    sheets: sheets.map(({ name }) => name),
    grids: own,
  };
}
