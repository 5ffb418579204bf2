import type { BorderEdge, CellStyle } from "../../../src/workbench/spreadsheet";
import { area, cell, freshBook, put, values } from "./setup";

const book = freshBook();

test("a plain cell has Excel's plain looks", () => {
  const { spreadsheet, id } = book();
  expect(spreadsheet.styleOf(id, 3, 3)).toEqual({
    bold: false,
    italic: false,
    fontName: "宋体",
    fontSize: 11,
    fontColor: "#000000",
    fillColor: "",
    wrapText: false,
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    numberFormat: "General",
    locked: true,
  });
});

test("every look reads back, and what is not named stays", () => {
  const { spreadsheet, id } = book();
  const looks: Required<CellStyle> = {
    bold: true,
    italic: true,
    fontName: "仿宋",
    fontSize: 16,
    fontColor: "#112233",
    fillColor: "#FFEEDD",
    wrapText: true,
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    numberFormat: "#,##0",
    locked: false,
  };
  spreadsheet.setStyle(id, area("B2:C3"), looks);
  expect(spreadsheet.styleOf(id, 2, 2)).toEqual(looks);
  spreadsheet.setStyle(id, area("C3"), { fillColor: "", bold: false, numberFormat: "General", locked: true });
  expect(spreadsheet.styleOf(id, 2, 2)).toEqual({
    ...looks,
    fillColor: "",
    bold: false,
    numberFormat: "General",
    locked: true,
  });
  expect(spreadsheet.styleOf(id, 1, 1)).toEqual(looks);
});

test("looks do not touch values, formulas or the type of text", async () => {
  const { spreadsheet, id, undo } = book();
  put(spreadsheet, id, "A1", "=1+1");
  spreadsheet.writeCells(id, area("A2"), [[{ kind: "value", value: "012" }]]);
  await spreadsheet.settle();
  spreadsheet.setStyle(id, area("A1:A2"), { bold: true, locked: false, numberFormat: "0" });
  await spreadsheet.settle();
  expect(cell(spreadsheet, id, "A1")).toMatchObject({ value: 2, formula: "=1+1" });
  expect(cell(spreadsheet, id, "A2").value).toBe("012");
  undo();
  expect(spreadsheet.styleOf(id, 0, 0)).toMatchObject({ bold: false, locked: true, numberFormat: "General" });
});

test("merging keeps the first value and empties the others", async () => {
  const { spreadsheet, id, undo } = book();
  put(spreadsheet, id, "A1", "甲");
  put(spreadsheet, id, "B1", "乙");
  put(spreadsheet, id, "A2", "丙");
  spreadsheet.merge(id, area("A1:B2"), false);
  expect(spreadsheet.mergedAreas(id)).toEqual([area("A1:B2")]);
  expect(await values(spreadsheet, id, "A1:B2")).toEqual([
    ["甲", ""],
    ["", ""],
  ]);
  undo();
  expect(spreadsheet.mergedAreas(id)).toEqual([]);
  expect(await values(spreadsheet, id, "A1:B2")).toEqual([
    ["甲", "乙"],
    ["丙", ""],
  ]);
});

test("merging across joins each row; a new merge replaces what it touches; unmerge parts all it touches", () => {
  const { spreadsheet, id } = book();
  spreadsheet.merge(id, area("A1:C2"), true);
  expect(spreadsheet.mergedAreas(id)).toEqual([area("A1:C1"), area("A2:C2")]);
  spreadsheet.merge(id, area("A2:A4"), false);
  expect(spreadsheet.mergedAreas(id)).toEqual([area("A1:C1"), area("A2:A4")]);
  spreadsheet.unmerge(id, area("A1:A2"));
  expect(spreadsheet.mergedAreas(id)).toEqual([]);
});

test("borders can be drawn and removed on every edge", () => {
  const { spreadsheet, id } = book();
  const edges: readonly BorderEdge[] = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ];
  const line = { weight: "Thin", color: "#000000" } as const;
  for (const edge of edges) spreadsheet.setBorder(id, area("B2:D4"), { ...line, edge, style: "Continuous" });
  expect(spreadsheet.usedArea(id, false)).toEqual(area("B2:D4"));
  for (const edge of edges) spreadsheet.setBorder(id, area("B2:D4"), { ...line, edge, style: "None" });
  expect(spreadsheet.usedArea(id, false)).toBeNull();
});

test("a line removed from one side goes from the cell on the other side", () => {
  const { spreadsheet, id } = book();
  const line = { weight: "Thin", color: "#000000" } as const;
  spreadsheet.setBorder(id, area("B2"), { ...line, edge: "EdgeBottom", style: "Continuous" });
  spreadsheet.setBorder(id, area("B3"), { ...line, edge: "EdgeTop", style: "None" });
  expect(spreadsheet.usedArea(id, false)).toBeNull();
});

test("widths and heights are points", () => {
  const { spreadsheet, id, undo } = book();
  expect(spreadsheet.columnWidth(id, 0)).toBe(48);
  expect(spreadsheet.rowHeight(id, 0)).toBe(15);
  spreadsheet.setColumnWidths(id, 1, 2, 70.5);
  spreadsheet.setRowHeights(id, 4, 3, 28.35);
  expect([0, 1, 2, 3].map((column) => spreadsheet.columnWidth(id, column))).toEqual([48, 70.5, 70.5, 48]);
  expect([3, 4, 6, 7].map((row) => spreadsheet.rowHeight(id, row))).toEqual([15, 28.35, 28.35, 15]);
  undo();
  expect(spreadsheet.rowHeight(id, 4)).toBe(15);
});
