import { mergeReports, type Merged } from "../../../../src/merge";
import { addend, success } from "../../../../src/report";
import { columnsOf, figuresIn, partsOfFigure } from "../../../../src/taskpane/county/merge/figures";
import { unitReport } from "../../../support/reports/county";
import { changed } from "../../../support/reports/rules";

const cell = ["requests", "granted", "person"] as const;
const units = [
  unitReport("青山镇"),
  changed(unitReport("云山镇"), [...cell, 40]),
  changed(unitReport("石山镇"), [...cell, 0]),
];
const merged: Merged = mergeReports(
  units.map((report) => ({ file: `${report.agency}.txt`, read: success(report) })),
  {
    ...{ agency: "云阳县", kind: "county", year: 2025, listed: null, takesErrors: true, own: null },
    contextFor: () => ({}),
  },
);
const [disclosure, requests] = merged.edition.tables;

it("offers each column of a table once", () => {
  expect(requests && columnsOf(requests).map(({ id }) => id)).toEqual([
    ...["person", "business", "research", "welfare", "legal", "otherOrganisation", "total"],
  ]);
});

it("shows every figure of a table in one of its columns", () => {
  for (const form of merged.edition.tables) {
    const indexes = columnsOf(form).flatMap(({ id }) => figuresIn(merged, form, id).map(({ index }) => index));
    expect([...indexes].sort((a, b) => a - b)).toEqual(form.cells.map(({ index }) => index));
  }
});

it("gives the parts of a figure, the largest first, and how many gave nothing", () => {
  if (!requests) throw new Error("no table");
  const figure = figuresIn(merged, requests, "person").find(({ rowName }) => rowName.includes("予以公开"));
  const { parts, zeros } = partsOfFigure(merged, requests, figure?.index ?? -1);
  expect(parts.map(({ unit, cell: part }) => [unit.agency, part.value])).toEqual([
    ["云山镇", 40],
    ["青山镇", 9],
  ]);
  expect(zeros).toBe(1);
  expect(parts.reduce((sum, { cell: part }) => sum + addend(part.value), 0)).toBe(Number(figure?.value));
});

it("sorts money by its amount", () => {
  if (!disclosure) throw new Error("no table");
  const index = disclosure.cells.findIndex(({ kind }) => kind === "money");
  expect(partsOfFigure(merged, disclosure, index).parts.length + partsOfFigure(merged, disclosure, index).zeros).toBe(
    3,
  );
});
