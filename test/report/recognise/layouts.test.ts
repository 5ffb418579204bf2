import { recogniseReport } from "../../../src/report";
import { gridOf, sheetsOf } from "../../support/reports/grids";
import { countedReport, layouts, layOutReport } from "../../support/reports/layouts";
import { valueOf, valuesOf } from "../../support/reports/read";

/** How many layouts of a report are asked for, in each edition. */
const asked = 30;

describe.each([2020, 2025])("the layouts of a report on %s", (year) => {
  const report = countedReport(year);
  const laidOut = layouts.map(([, change]) => change(layOutReport(report)));

  it(`are at least ${asked} that differ from one another and are read identically, in one grid and as a workbook`, () => {
    const read = laidOut.filter((layout) =>
      [[gridOf(layout)], [gridOf(layout, "年报")], sheetsOf(layout)].every((grids) => {
        const values = valuesOf(valueOf(recogniseReport(grids, null)));
        return JSON.stringify(values) === JSON.stringify(valuesOf(report));
      }),
    );
    expect(read).toHaveLength(layouts.length);
    expect(new Set(read.map((layout) => JSON.stringify(layout))).size).toBeGreaterThanOrEqual(asked);
  });
});
