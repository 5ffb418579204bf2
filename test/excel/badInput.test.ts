import { tableOf, editionFor } from "../../src/form";
import { checkReport } from "../../src/rules";
import { setStage, valueOf, type Stage } from "../support/excel/stage";

const sheet = "表三 依申请公开";
const requests = tableOf(editionFor(2025), "requests");

let stage: Stage;
beforeEach(async () => {
  stage = setStage();
  valueOf(await stage.workbook.build({ agency: "竹溪湾镇", kind: "township", year: 2025, totals: "typed" }));
  valueOf(await stage.workbook.fillBlanks());
});
afterEach(() => stage.dispose());

async function messages(): Promise<readonly string[]> {
  const report = valueOf(valueOf(await stage.workbook.review()).report);
  return checkReport(report, { stage: "final" })
    .findings.filter(({ rule }) => /^[NST]/.test(rule))
    .map(({ rule, message }) => `${rule} ${message}`);
}

const place = "表三「（一）予以公开」行「自然人」列";

describe("a number cell that holds something else", () => {
  it.each([
    ["减4", `N-1 ${place}填的是“减4”，不是数字，请改为数字。`],
    ["2.5", `N-1 ${place}是“2.5”，件数应为整数，请核对后改正。`],
    ["＝1", `N-1 ${place}填的是“＝1”，不是数字，请改为数字。`],
    ["无", `N-2 ${place}填的是“无”，没有的应填 0。`],
    ["０", `N-3 ${place}的“０”按 0 计，建议改成单纯的数字。`],
    ["=1/0", `N-1 ${place}显示 #DIV/0!，公式或数据有误，请改为数字。`],
    ["", `N-2 ${place}还空着，没有的请填 0。`],
  ])("%s is told in one sentence with its place, and left as it is", async (content, message) => {
    stage.type(sheet, "D6", content);
    const before = await stage.valueAt(sheet, "D6");
    expect(await messages()).toEqual([message]);
    expect(await stage.valueAt(sheet, "D6")).toEqual(before);
  });

  it("negative, breaks the totals as well", async () => {
    stage.type(sheet, "D6", -3);
    expect(await messages()).toEqual([
      "T3-2 表三「自然人」列：（七）总计应为 -3，现为 0，差 3。",
      "T3-3 表三「（一）予以公开」行：总计应为 -3，现为 0，差 3。",
      `N-1 ${place}是 -3，件数不能是负数，请改为 0 或正整数。`,
    ]);
  });
});

describe("a table that is not as we built it", () => {
  it("with a row deleted names the row", async () => {
    stage.spreadsheet.deleteRows(stage.sheetId(sheet), 5, 1);
    expect((await messages()).filter((message) => message.startsWith("S-2"))).toEqual([
      "S-2 表三缺少“（一）予以公开”一行，请补上。",
    ]);
  });

  it("typed by hand on another sheet, moved and without merged cells, is found and checked", async () => {
    for (const { id, name } of stage.spreadsheet.sheets()) if (name !== "工作表1") stage.spreadsheet.deleteSheet(id);
    const own = stage.sheetId("工作表1");
    stage.spreadsheet.changeSheet(own, { name: "领导要的表" });
    for (const cell of requests.layout.cells) {
      const value = cell.cell === undefined ? cell.text : 0;
      const area = { row: cell.row + 6, column: cell.column + 2, rows: 1, columns: 1 };
      stage.spreadsheet.writeCells(own, area, [[{ kind: "value", value }]]);
    }
    expect((await messages()).filter((message) => !message.includes("没有找到表"))).toEqual([]);
    stage.type("领导要的表", "F10", 7);
    expect((await messages()).filter((message) => message.startsWith("T3-1"))).toEqual([
      "T3-1 表三「自然人」列：一＋二＝7，（七）＋四＝0，差 7。",
    ]);
  });
});
