import { readText } from "../../../src/files/text/read";
import type { FilledTable, Report } from "../../../src/report";
import { countedReport, layOutReport } from "../../support/reports/layouts";
import { reportIn, replaced, valueOf, valuesOf } from "../../support/reports/read";
import { textForms } from "../../support/reports/textForms";

/** The report with its numbers right behind their labels. */
function tight(report: Report): string {
  const form = textForms.find(([name]) => name === "nothing between a label and its numbers");
  if (!form) throw new Error("no such form");
  return form[1](layOutReport(report));
}

function withZeros(report: Report): Report {
  const zeros = (table: FilledTable | null): FilledTable | null =>
    table && {
      ...table,
      cells: table.cells.map((cell) => ({ ...cell, value: typeof cell.value === "string" ? "0" : 0 })),
    };
  const { disclosure, requests, remedies } = report.tables;
  return { ...report, tables: { disclosure: zeros(disclosure), requests: zeros(requests), remedies: zeros(remedies) } };
}

describe.each([2020, 2025])("a text on %s", (year) => {
  const report = countedReport(year);

  it.each(textForms.map(([name, write]) => ({ name, write })))("is read alike with $name", ({ write }) => {
    const read = valueOf(readText(write(layOutReport(report)), "x.txt"));
    expect(valuesOf(read)).toEqual(valuesOf(report));
    expect([read.agency, read.year, read.edition]).toEqual(["柳岸镇", year, report.edition]);
    expect(read.narrative).toEqual(report.narrative);
    expect(read.remarks).toEqual([]);
  });

  it("with nothing at all between is read where every number is 0", () => {
    const zeros = withZeros(report);
    const text = tight(zeros).replace(/(?<=0) (?=0)/g, "");
    expect(text).toContain("规章000\n");
    const read = reportIn(text);
    expect(valuesOf(read)).toEqual(valuesOf(zeros));
    expect(read.remarks).toEqual([]);
  });

  it("with other digits and nothing between is not guessed at", () => {
    const text = replaced(tight(report), "1001 1002 1003", "100110021003");
    const read = reportIn(text);
    expect(Object.values(valuesOf(read)).slice(0, 3)).toEqual([null, null, null]);
    expect(read.remarks).toMatchObject([{ kind: "unplacedNumbers", row: "regulations", why: "joined" }]);
  });
});
