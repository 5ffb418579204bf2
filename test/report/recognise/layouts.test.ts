import { recogniseReport } from "../../../src/report";
import { gridOf, sheetsOf } from "../../support/reports/grids";
import { countedReport, layouts, layOutReport } from "../../support/reports/layouts";
import { valueOf, valuesOf } from "../../support/reports/read";

/** How many layouts of a report are asked for, in each edition. */
const asked = 30;

describe.each([2020, 2025])("the layouts of a report on %s", (year) => {
  const report = countedReport(year);
  const expected = valuesOf(report);

  it.each(layouts.map(([name, change, remarks = []]) => ({ name, change, remarks })))(
    "$name is read identically, in one grid and as a workbook",
    ({ change, remarks }) => {
      const layout = change(layOutReport(report));
      for (const grids of [[gridOf(layout)], [gridOf(layout, "年报")], sheetsOf(layout)]) {
        const read = valueOf(recogniseReport(grids, null));
        expect(valuesOf(read)).toEqual(expected);
        expect([read.agency, read.year, read.narrative]).toEqual([report.agency, year, report.narrative]);
        const said = new Set(read.remarks.map(({ kind }) => kind));
        expect([...said].filter((kind) => kind !== "label" && !remarks.includes(kind))).toEqual([]);
        for (const remark of remarks) expect(said).toContain(remark);
      }
    },
  );

  it(`are at least ${asked} that differ from one another`, () => {
    const laidOut = layouts.map(([, change]) => JSON.stringify(change(layOutReport(report))));
    expect(new Set(laidOut).size).toBeGreaterThanOrEqual(asked);
  });
});
