import { readXlsx } from "../../../src/files/xlsx/read";
import { writeCalculated } from "../../../src/files/xlsx/writeCalculated";
import { editionOf, mergeNotesSheetName, mergeSheetName, narrativeSheetName } from "../../../src/form";
import { planMerge, type Merged } from "../../../src/merge";
import { figureColumns, places } from "../../../src/merge/sheets/columns";
import { cellAddress, recogniseReport, type Grid } from "../../../src/report";
import { roleOf, type CalculatedPlan } from "../../../src/sheets";
import { plainReport2019 } from "../../support/reports/consistent";
import { valueOf, valuesOf } from "../../support/reports/read";
import { changed } from "../../support/reports/rules";
import { mergedOf, unitReport } from "../units";

const units = ["甲镇", "乙镇", "丙街道"].map((name, at) =>
  changed(unitReport(name), ["disclosure", "fees", "amount", ["59237.2449", "0.1", "0.2"][at] ?? "0"]),
);
const merged = mergedOf(units, { takesErrors: true });
const plans = planMerge(merged, "2026-01-20 09:30", false);
const sheet = (name: string, of: readonly CalculatedPlan[] = plans): CalculatedPlan => {
  const found = of.find(({ plan }) => plan.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const formulaAt = ({ formulas }: CalculatedPlan, row: number, column: number): string | undefined =>
  formulas.find((one) => one.row === row && one.column === column)?.formula;
const readBack = async (of: readonly CalculatedPlan[]): Promise<ReturnType<typeof readXlsx>> =>
  readXlsx(await writeCalculated(of), "merged.xlsx");

describe("the workbook", () => {
  it("has the agency's own report first, then the units, then the notes", () => {
    const tables = merged.edition.tables.map(({ sheetName }) => sheetName);
    expect(plans.map(({ plan }) => plan.name)).toEqual([
      narrativeSheetName,
      ...tables,
      mergeSheetName,
      mergeNotesSheetName,
    ]);
  });

  it.each([
    ["2021", merged],
    ["2019", mergedOf([plainReport2019, { ...plainReport2019, agency: "东湾镇" }], { year: 2020, takesErrors: true })],
  ])("of edition %s is read as the agency's report, equal to the sum, and as nothing else", async (_, one: Merged) => {
    const read = valueOf(await readBack(planMerge(one, null, false)));
    expect(valuesOf(read)).toEqual(valuesOf(one.report));
    expect(read).toMatchObject({
      ...{ agency: "云阳县", year: one.report.year, kind: "county", title: one.report.title, remarks: [] },
    });
    const cells = Object.values(read.tables).flatMap((table) => table?.cells ?? []);
    expect(cells.every(({ isFormula, origin }) => isFormula && origin?.sheet !== mergeSheetName)).toBe(true);
  });

  it("has a sheet of units in which nobody finds a table of the form, whatever the sheet is called", () => {
    for (const sheetName of [mergeSheetName, "Sheet1"]) {
      const rows = sheet(mergeSheetName).plan.contents.map((cells) =>
        cells.map((content) => ({ value: typeof content === "string" ? content.replace(/^'/, "") : content })),
      );
      const grid: Grid = { ...{ sheet: sheetName, top: 0, left: 0 }, rows };
      expect(recogniseReport([grid], null).ok).toBe(false);
    }
    // A sheet of that name is somebody's own where the form stands in it.
    expect(roleOf(mergeSheetName)).toBe("report");
    expect(roleOf(mergeNotesSheetName)).toBe("output");
  });
});

describe("the sheet 汇总", () => {
  const own = sheet(mergeSheetName);
  const columns = figureColumns(merged.edition);

  it("has a column for each cell of the form, headed by its full name, and a row for each unit", () => {
    expect(columns).toHaveLength(200);
    const headers = own.plan.contents[places.cellHeader] ?? [];
    expect(new Set(headers.slice(places.firstFigure)).size).toBe(200);
    expect(headers[places.firstFigure]).toBe("'规章\n制发件数");
    const names = own.plan.contents.slice(places.firstUnit).map((cells) => cells[places.name]);
    expect(names).toEqual(["'甲镇", "'乙镇", "'丙街道", "（新增单位请在本行上方插入一行）"]);
    expect(own.plan.frozen).toEqual({ rows: places.firstUnit, columns: places.firstFigure });
    for (const row of own.plan.contents) expect(row).toHaveLength(own.plan.columnWidths.length);
    expect(own.plan.rowHeights).toHaveLength(own.plan.contents.length);
  });

  it("sums every column down to the row above which units are inserted", () => {
    const last = own.plan.contents.length;
    for (const { column, cell } of columns) {
      const from = cellAddress({ row: places.firstUnit, column });
      const to = cellAddress({ row: last - 1, column });
      const sum = `SUM(${from}:${to})`;
      const expected = cell.kind === "money" ? `=ROUND(${sum},6)` : `=${sum}`;
      expect(formulaAt(own, places.sums, column)).toBe(expected);
    }
    expect(own.plan.contents[places.sums]?.[columns.find(({ cell }) => cell.kind === "money")?.column ?? 0]).toBe(
      59237.5449,
    );
  });

  it("gives every unit its totals as formulas, but leaves a wrong total as it was handed in", () => {
    const right = own.formulas.filter(({ row }) => row === places.firstUnit);
    expect(right).toHaveLength(34);
    const wrong = changed(unitReport("丁镇"), ["requests", "granted", "total", 1]);
    const other = sheet(mergeSheetName, planMerge(mergedOf([wrong], { takesErrors: true }), null, false));
    const column = columns.find(({ cell }) => cell.row === "granted" && cell.column === "total")?.column ?? 0;
    expect(formulaAt(other, places.firstUnit, column)).toBeUndefined();
    expect(other.plan.contents[places.firstUnit]?.[column]).toBe(1);
    // 总计 of a row adds up the six applicants before it.
    const six = [column - 6, column - 1].map((at) => cellAddress({ row: places.firstUnit, column: at }));
    expect(formulaAt(own, places.firstUnit, column)).toBe(`=SUM(${six.join(":")})`);
  });

  it("paints broken totals in every row of units, each by its own numbers", () => {
    const granted = columns.find(({ cell }) => cell.row === "granted" && cell.column === "total")?.column ?? 0;
    const own6 = own.plan.highlights.filter(
      ({ area, look }) => look === "relation" && area.column <= granted && granted < area.column + area.columns,
    );
    expect(own6).toHaveLength(1);
    expect(own6[0]?.area).toMatchObject({ row: places.sums, rows: units.length + 1 });
    const [first, last, total] = [granted - 6, granted - 1, granted].map((column) =>
      cellAddress({ row: places.sums, column }).replace(/^([A-Z]+)/, "$$$1"),
    );
    expect(own6[0]?.formula).toBe(`=SUM(${first}:${last})<>SUM(${total})`);
  });
});

describe("the form", () => {
  it("refers with every number to the sum of its column, and says on a click where the parts stand", () => {
    const columns = figureColumns(merged.edition);
    for (const form of editionOf("2021").tables) {
      const { plan, formulas } = sheet(form.sheetName);
      expect(formulas).toHaveLength(form.cells.length);
      for (const place of form.places) {
        const one = columns.find(({ form: of, cell }) => of === form && cell.index === place.cell);
        const target = cellAddress({ row: places.sums, column: one?.column ?? 0 });
        const letters = target.replace(/\d+$/, "");
        const found = formulas.find(({ row, column }) => row === place.row && column === place.column);
        expect(found?.formula).toBe(`='${mergeSheetName}'!${target}`);
        const help = plan.entryHelp.find(({ area }) => area.row === place.row && area.column === place.column);
        expect(help?.prompt.title).toBe(`汇总表 ${letters} 列`);
        expect(help?.prompt.title.length).toBeLessThanOrEqual(32);
        expect(help?.prompt.message.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe("the sheet 汇总说明", () => {
  const textsOf = (one: Merged, hasList: boolean): readonly string[] =>
    sheet(mergeNotesSheetName, planMerge(one, "2026-01-20 09:30", hasList)).plan.contents.map((cells) =>
      cells.map((content) => String(content).replace(/^'/, "")).join("|"),
    );

  it("says when, who is in, who is not and why, what is missing, and what was not looked at", () => {
    const late = unitReport("丁镇", 2024);
    const texts = textsOf(mergedOf([...units, late], { listed: ["甲镇", "乙镇", "丙街道", "丁镇", "戊镇"] }), true);
    expect(texts).toContain("|生成时间|2026-01-20 09:30|");
    expect(texts).toContain("|计入情况|计入 3 个单位，没有计入 1 份，缺报 1 个。|");
    expect(texts).toContain("3|丙街道|丙街道.json|强制 0 项，核实 0 项，提示 0 项");
    expect(texts).toContain("1|丁镇|丁镇.json|“丁镇”（丁镇.json）的报告是 2024 年的，这次汇总 2025 年，没有计入。");
    expect(texts).toContain("1|戊镇||");
    expect(texts).toContain("强制|A-2||单位名单里的“戊镇”没有报告。");
    expect(texts).toContain("A-4|||未提供上年报告");
  });

  it("lists whose texts are alike, with what they share", () => {
    const texts = textsOf(mergedOf(units), false);
    expect(texts.some((text) => /^100%\|甲镇\|乙镇\|（\d+ 字）/.test(text))).toBe(true);
    expect(texts).toContain("|||这 3 个单位的正文互相雷同：甲镇、乙镇、丙街道。");
    expect(texts.join("\n")).not.toContain("名单里没有报告的单位");
  });

  it("has cells that no program takes for formulas", () => {
    const odd = { ...unitReport("甲镇"), agency: "=1+1", file: "=HYPERLINK(1).txt" };
    const contents = sheet(mergeNotesSheetName, planMerge(mergedOf([odd], { takesErrors: true }), null, false)).plan
      .contents;
    expect(contents.flat().filter((content) => String(content).startsWith("="))).toEqual([]);
  });
});
