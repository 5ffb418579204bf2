import type { ReviewTools } from "../../../src/excel";
import type { Report } from "../../../src/report";
import { checkReport, type Finding } from "../../../src/rules";
import { highlightLooks } from "../../../src/sheets";
import { dumpOf, foreignRows, writeRows } from "../../support/excel/foreign";
import { placeOf, setStage, valueOf, type Stage } from "../../support/excel/stage";
import { sampleReport } from "../../support/reports/sample";

const sheet = "报送表";
const { crossing, relation, number } = highlightLooks;

let stage: Stage;
let tools: ReviewTools;

beforeEach(async () => {
  stage = setStage();
  stage.spreadsheet.changeSheet(stage.sheetId("工作表1"), { name: sheet });
  writeRows(stage.spreadsheet, stage.sheetId(sheet), foreignRows(sampleReport(2025)));
  tools = valueOf(await stage.workbook.reviewing());
});
afterEach(() => stage.dispose());

async function look(): Promise<{ readonly report: Report; readonly findings: readonly Finding[] }> {
  const report = valueOf(valueOf(await stage.workbook.review()).report);
  return { report, findings: checkReport(report, { stage: "typing" }).findings };
}

async function paint(): Promise<Awaited<ReturnType<ReviewTools["paint"]>>> {
  const { report, findings } = await look();
  stage.takeRequests();
  return tools.paint(report, findings);
}

/** The address of the cell of 表三 in the foreign sheet. */
async function addressOf(row: string, column: string): Promise<string> {
  const { report } = await look();
  const table = report.tables.requests;
  const cell = table?.form.cells.find((form) => form.row === row && form.column === column);
  const origin = table?.cells[cell?.index ?? -1]?.origin;
  if (!origin) throw new Error(`no cell ${row} ${column}`);
  return `${String.fromCharCode(65 + origin.column)}${origin.row + 1}`;
}

async function fillOf(address: string): Promise<string> {
  const { row, column } = placeOf(address);
  await stage.spreadsheet.settle();
  return (await stage.spreadsheet.displayedColors(stage.sheetId(sheet), row, column)).fill.toUpperCase();
}

/** How many cells show another fill than their own. */
async function litCells(): Promise<number> {
  await stage.spreadsheet.settle();
  const id = stage.sheetId(sheet);
  let lit = 0;
  for (let row = 0; row < 80; row += 1) {
    for (let column = 0; column < 20; column += 1) {
      const { fill } = await stage.spreadsheet.displayedColors(id, row, column);
      if (fill.toUpperCase() !== stage.spreadsheet.styleOf(id, row, column).fillColor.toUpperCase()) lit += 1;
    }
  }
  return lit;
}

describe("marking a workbook that we have not built", () => {
  it("lights nothing where nothing is wrong, and everything live once something is", async () => {
    expect(valueOf(await paint())).toEqual({ sheets: [], fixed: 0 });
    const [granted, handled, fresh] = [
      await addressOf("granted", "person"),
      await addressOf("handled", "person"),
      await addressOf("new", "person"),
    ];
    expect(await litCells()).toBe(0);
    stage.type(sheet, granted, 6);
    expect(await fillOf(handled)).toBe(relation.fill);
    stage.type(sheet, granted, 9);
    expect(await litCells()).toBe(0);
    stage.type(sheet, fresh, 4);
    expect(await fillOf(fresh)).toBe(crossing.fill);
  });

  it("says how many cells light up, and where", async () => {
    stage.type(sheet, await addressOf("granted", "person"), 6);
    stage.type(sheet, await addressOf("refused.stateSecret", "legal"), "减4");
    const painted = valueOf(await paint());
    expect(painted.sheets).toEqual([{ sheet, cells: await litCells() }]);
    expect(painted.fixed).toBe(0);
    expect(painted.sheets[0]?.cells).toBeGreaterThan(4);
  });

  it("takes two requests, three where there are conditional formats, and writes in the last", async () => {
    await paint();
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, true]);
    await paint();
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, false, true]);
  });

  it("marks findings that no formula can watch as they stand, hints not at all", async () => {
    const stock = await addressOf("granted", "research");
    const { row, column } = placeOf(stock);
    const origin = { sheet, row, column };
    const { report } = await look();
    const found = (severity: Finding["severity"], cell: Finding["origin"]): Finding => ({
      rule: "Y-9",
      severity,
      message: "另一项。",
      expected: null,
      actual: null,
      difference: null,
      cells: [],
      origin: cell,
      isMendedByExport: false,
    });
    const painted = valueOf(
      await tools.paint(report, [
        found("error", origin),
        found("verify", { ...origin, row: row + 1 }),
        found("hint", { ...origin, row: row + 2 }),
        found("error", null),
      ]),
    );
    expect(painted).toEqual({ sheets: [{ sheet, cells: 2 }], fixed: 2 });
    expect(await litCells()).toBe(2);
    expect(await fillOf(stock)).toBe(relation.fill);
    expect((await stage.spreadsheet.displayedColors(stage.sheetId(sheet), row + 1, column)).fill.toUpperCase()).toBe(
      number.fill,
    );
  });

  it("does not trust SUM with a number that is kept as text", async () => {
    const granted = await addressOf("granted", "person");
    stage.type(sheet, granted, "9件");
    expect(valueOf(await paint()).sheets).toEqual([{ sheet, cells: 1 }]);
    expect(await litCells()).toBe(1);
    expect(await fillOf(granted)).toBe(number.fill);
    stage.type(sheet, granted, "6件");
    const painted = valueOf(await paint());
    expect(painted.fixed).toBeGreaterThan(0);
    expect(painted.sheets).toEqual([{ sheet, cells: await litCells() }]);
  });

  it("keeps the cells' own fills and the conditional formats of others", async () => {
    const id = stage.sheetId(sheet);
    const fresh = placeOf(await addressOf("new", "person"));
    stage.spreadsheet.setStyle(id, { ...fresh, rows: 1, columns: 3 }, { fillColor: "#00FF00" });
    const own = { area: { ...fresh, rows: 2, columns: 1 }, formula: "=TRUE", stopIfTrue: false, fillColor: "#0000FF" };
    stage.spreadsheet.addConditionalFormat(id, own);
    const before = dumpOf(stage.spreadsheet);
    await paint();
    expect(stage.spreadsheet.styleOf(id, fresh.row, fresh.column).fillColor).toBe("#00FF00");
    expect(stage.spreadsheet.conditionalFormats(id).some(({ fillColor }) => fillColor === "#0000FF")).toBe(true);
    valueOf(await tools.takePaintBack());
    expect(dumpOf(stage.spreadsheet)).toEqual(before);
  });

  it("says so where a sheet is protected, and changes nothing", async () => {
    stage.spreadsheet.protect(stage.sheetId(sheet));
    const before = dumpOf(stage.spreadsheet);
    const painted = await paint();
    expect(painted).toMatchObject({ ok: false, failure: { code: "AccessDenied" } });
    expect(painted.ok ? "" : painted.failure.sentence).toContain(`工作表“${sheet}”受保护，无法着色`);
    expect(stage.takeRequests().every(({ wrote }) => !wrote)).toBe(true);
    expect(dumpOf(stage.spreadsheet)).toEqual(before);
  });

  it.each(["GeneralException", "AccessDenied"])(
    "that fails half-way with %s leaves the workbook as it was",
    async (code) => {
      const before = dumpOf(stage.spreadsheet);
      for (const atAction of [3, 20, 40]) {
        const { report, findings } = await look();
        let count = 0;
        stage.host.interceptWith(({ isCleanup }) => {
          count += isCleanup ? 0 : 1;
          return count === 2 ? { kind: "fail", code, atAction } : undefined;
        });
        expect(await tools.paint(report, findings)).toMatchObject({ ok: false, failure: { code } });
        stage.host.interceptWith(null);
        expect(dumpOf(stage.spreadsheet)).toEqual(before);
      }
    },
  );
});

describe("taking the marks back", () => {
  it("leaves the workbook as it was, wherever the marks have got to", async () => {
    stage.type(sheet, await addressOf("granted", "person"), 6);
    const before = dumpOf(stage.spreadsheet);
    await paint();
    await paint();
    expect(dumpOf(stage.spreadsheet)).not.toEqual(before);
    expect(valueOf(await tools.takePaintBack()).removed).toBeGreaterThan(5);
    expect(dumpOf(stage.spreadsheet)).toEqual(before);
    stage.takeRequests();
    expect(valueOf(await tools.takePaintBack())).toEqual({ removed: 0 });
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false]);
  });

  it("finds marks of an earlier pane, by what stands in their formulas", async () => {
    const before = dumpOf(stage.spreadsheet);
    await paint();
    const { report } = await look();
    const later = valueOf(await stage.workbook.reviewing());
    expect(valueOf(await later.paintState(report))).toBe("painted");
    valueOf(await later.takePaintBack());
    expect(valueOf(await later.paintState(report))).toBe("bare");
    expect(dumpOf(stage.spreadsheet)).toEqual(before);
  });

  it("refuses where Excel cannot read the formats that are there", async () => {
    await paint();
    const { report, findings } = await look();
    let count = 0;
    stage.host.interceptWith(({ isCleanup }) => {
      count += isCleanup ? 0 : 1;
      return count === 2 ? { kind: "fail", code: "GeneralException", atAction: 0 } : undefined;
    });
    const before = dumpOf(stage.spreadsheet);
    const painted = await tools.paint(report, findings);
    expect(painted).toMatchObject({ ok: false, failure: { code: "FormatsUnreadable" } });
    expect(dumpOf(stage.spreadsheet)).toEqual(before);
  });
});

describe("the colours that a workbook bears", () => {
  it("are its own where we built it: no request is needed to know", async () => {
    valueOf(await stage.workbook.build({ agency: "竹溪湾镇", kind: "township", year: 2025, totals: "typed" }));
    stage.spreadsheet.deleteSheet(stage.sheetId(sheet));
    const { report } = await look();
    stage.takeRequests();
    expect(valueOf(await tools.paintState(report))).toBe("own");
    expect(stage.takeRequests()).toEqual([]);
    stage.spreadsheet.changeSheet(stage.sheetId("表三 依申请公开"), { name: "改了名" });
    const { report: renamed } = await look();
    stage.takeRequests();
    expect(valueOf(await tools.paintState(renamed))).toBe("own");
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, false]);
  });
});
