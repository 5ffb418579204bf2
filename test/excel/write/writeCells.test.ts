import type { CellWrite } from "../../../src/excel";
import { textPlacesIn } from "../../../src/sheets";
import { editionFor, tableOf, type CellKind } from "../../../src/form";
import { cellAddress } from "../../../src/report";
import { setStage, valueOf, type Stage } from "../../support/excel/stage";

const requests = "表三 依申请公开";
const texts = "正文";
const disclosure = tableOf(editionFor(2025), "disclosure");

let stage: Stage;
beforeEach(async () => {
  stage = setStage();
  valueOf(await stage.workbook.build({ agency: "竹溪湾镇", kind: "township", year: 2025, totals: "formula" }));
});
afterEach(() => stage.dispose());

/** A write into a cell of 表三 that holds `from`. */
function write(
  row: number,
  to: CellWrite["to"],
  from: CellWrite["from"] = null,
  kind: CellKind | null = "count",
): CellWrite {
  return { origin: { sheet: requests, row, column: 3 }, kind, from, to };
}

/** The cell of 行政事业性收费, and a write into it. */
const fee = (() => {
  const { places, cells, sheetName: sheet } = disclosure;
  const place = places.find(({ cell }) => cells[cell ?? -1]?.kind === "money");
  const origin = { sheet, row: place?.row ?? -1, column: place?.column ?? -1 };
  const holding = (to: string): CellWrite => ({ origin, kind: "money", from: null, to });
  return { value: () => stage.valueAt(sheet, cellAddress(origin)), holding };
})();

/** The first text of 正文, which is empty. */
async function textWrite(text: string): Promise<CellWrite> {
  const { grids } = valueOf(await stage.workbook.review());
  const [place] = textPlacesIn(grids, editionFor(2025));
  if (!place) throw new Error("正文 has no place for a text");
  return { origin: place.origin, kind: null, from: null, to: { text } };
}

describe("putting figures and texts into the sheets", () => {
  it("takes one request to look and one to write, however many sheets and cells", async () => {
    const text = await textWrite("第一段\n第二段");
    stage.takeRequests();
    valueOf(await stage.workbook.writeCells([write(5, 21), write(6, 3), text, fee.holding("59237.2449")]));
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, true]);
    expect([await stage.valueAt(requests, "D6"), await stage.valueAt(requests, "D7")]).toEqual([21, 3]);
    const seen = valueOf(valueOf(await stage.workbook.review()).report);
    expect(seen.narrative.overall.text).toBe("第一段\n第二段");
    expect(await fee.value()).toBe(59237.2449);
  });

  it("keeps texts of a file as the texts they are, whatever they look like", async () => {
    const odd = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1+1", '=HYPERLINK("http://x")', "007"];
    const inText = await textWrite(odd.join("\n"));
    valueOf(await stage.workbook.writeCells([inText, ...odd.map((text, at) => write(5 + at, { text }))]));
    const { grids } = valueOf(await stage.workbook.review());
    const cells = grids.flatMap(({ rows }) => rows.flat());
    for (const text of [...odd, odd.join("\n")]) expect(cells).toContainEqual({ value: text });
  });

  it("keeps more digits than a sheet's numbers have as text", async () => {
    const exact = "12345678901234567.89";
    valueOf(await stage.workbook.writeCells([fee.holding(exact)]));
    expect(await fee.value()).toBe(exact);
  });

  it("lets the row of a long text grow, and leaves that of a short one", async () => {
    const [id, long] = [stage.sheetId(texts), "竹溪湾镇依法公开政府信息。".repeat(60)];
    const { origin, ...rest } = await textWrite(long);
    const before = stage.spreadsheet.rowHeight(id, origin.row);
    valueOf(await stage.workbook.writeCells([{ origin, ...rest }]));
    expect(stage.spreadsheet.rowHeight(id, origin.row)).toBeGreaterThan(before * 4);
    expect(stage.spreadsheet.rowHeight(id, origin.row + 1)).toBe(before);
  });

  it("changes nothing at all where one of the cells has changed meanwhile, and names it", async () => {
    stage.type(requests, "D7", 8);
    const written = await stage.workbook.writeCells([write(5, 21), write(6, 3)]);
    expect(written).toMatchObject({ ok: false, failure: { code: "CellChanged" } });
    expect(written.ok ? "" : written.failure.sentence).toContain(`${requests}!D7`);
    expect(await stage.valueAt(requests, "D6")).toBe("");
  });

  it("does not overwrite a formula, whatever it shows", async () => {
    stage.type(requests, "D6", "=2+3");
    const written = await stage.workbook.writeCells([write(5, 21, 5)]);
    expect(written).toMatchObject({ ok: false, failure: { code: "CellChanged" } });
    expect(await stage.valueAt(requests, "D6")).toBe(5);
  });

  it("fails with a sentence where the sheet is no more", async () => {
    stage.spreadsheet.deleteSheet(stage.sheetId(requests));
    const written = await stage.workbook.writeCells([write(5, 21)]);
    expect(written).toMatchObject({ ok: false, failure: { code: "ItemNotFound" } });
    expect(written.ok ? "" : written.failure.sentence).toContain("无法写入数据");
  });
});

describe("taking back what was written", () => {
  it("puts back blanks, texts and dressed numbers exactly, in two requests", async () => {
    stage.type(requests, "D7", "减4");
    stage.type(requests, "D8", "２件");
    stage.type(requests, "D9", 9);
    const text = await textWrite("导入的文字");
    const writes = [write(5, 21), write(6, 3, { text: "减4" }), write(7, 5, 2), write(8, 1, 9), text];
    const { takeBack } = valueOf(await stage.workbook.writeCells(writes));
    expect(await stage.valueAt(requests, "D8")).toBe(5);
    stage.takeRequests();
    valueOf(await takeBack());
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, true]);
    const column = await Promise.all(["D6", "D7", "D8", "D9"].map((address) => stage.valueAt(requests, address)));
    expect(column).toEqual(["", "减4", "２件", 9]);
    expect(valueOf(valueOf(await stage.workbook.review()).report).narrative.overall.text).toBe("");
  });

  it("changes nothing where somebody has gone on working in one of the cells", async () => {
    const { takeBack } = valueOf(await stage.workbook.writeCells([write(5, 21), write(6, 3)]));
    stage.type(requests, "D7", 4);
    expect(await takeBack()).toMatchObject({ ok: false, failure: { code: "CellChanged" } });
    expect([await stage.valueAt(requests, "D6"), await stage.valueAt(requests, "D7")]).toEqual([21, 4]);
  });
});

describe("a write that fails half-way", () => {
  it("leaves the cells as they were, whatever the reason", async () => {
    stage.type(requests, "D7", "减4");
    const text = await textWrite("导入的文字");
    for (const code of ["GeneralException", "InvalidOperationInCellEditMode"]) {
      let count = 0;
      stage.host.interceptWith((request) => {
        if (request.isCleanup) return undefined;
        count += 1;
        return count === 2 ? { kind: "fail", code, atAction: "half" } : undefined;
      });
      const written = await stage.workbook.writeCells([write(5, 21), write(6, 3, { text: "减4" }), write(9, 4), text]);
      stage.host.interceptWith(null);
      expect(written).toMatchObject({ ok: false, failure: { code } });
      const column = await Promise.all(["D6", "D7", "D10"].map((address) => stage.valueAt(requests, address)));
      expect(column).toEqual(["", "减4", ""]);
    }
  });

  it("into a protected sheet says so, and takes back what the sheet before it got", async () => {
    stage.spreadsheet.protect(stage.sheetId(requests));
    const written = await stage.workbook.writeCells([fee.holding("5.5"), write(5, 21)]);
    expect(written).toMatchObject({ ok: false, failure: { code: "AccessDenied" } });
    expect(written.ok ? "" : written.failure.sentence).toContain("请先在“审阅”中撤销保护");
    expect(await fee.value()).toBe("");
  });

  it("says that it could not be taken back where even that fails", async () => {
    let count = 0;
    stage.host.interceptWith((request) => {
      if (request.isCleanup) return undefined;
      count += 1;
      return count === 1 ? undefined : { kind: "fail", code: "GeneralException", atAction: "half" };
    });
    const written = await stage.workbook.writeCells([write(5, 21), write(9, 4)]);
    expect(written.ok ? "" : written.failure.sentence).toContain("没能撤回");
  });

  it("while a cell is being edited changes nothing, and says what to do", async () => {
    stage.host.interceptWith((request) =>
      request.isCleanup ? undefined : { kind: "fail", code: "InvalidOperationInCellEditMode" },
    );
    const written = await stage.workbook.writeCells([write(5, 21)]);
    stage.host.interceptWith(null);
    expect(written.ok ? "" : written.failure.sentence).toContain("正在编辑单元格");
    expect(await stage.valueAt(requests, "D6")).toBe("");
  });
});
