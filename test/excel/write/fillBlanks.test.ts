import { setStage, valueOf, type Stage } from "../../support/excel/stage";

const sheet = "表三 依申请公开";

let stage: Stage;
beforeEach(async () => {
  stage = setStage();
  valueOf(await stage.workbook.build({ agency: "竹溪湾镇", kind: "township", year: 2025, totals: "typed" }));
  valueOf(await stage.workbook.review());
  stage.takeRequests();
});
afterEach(() => stage.dispose());

describe("filling the blanks with 0", () => {
  it("takes one request to look and one to write", async () => {
    expect(valueOf(await stage.workbook.fillBlanks())).toEqual({ filled: 10 + 25 * 7 + 15 });
    expect(stage.takeRequests().map(({ wrote }) => wrote)).toEqual([false, true]);
  });

  it("that fails half-way gives blanks back as they were, spaces included", async () => {
    stage.type(sheet, "D6", "  ");
    stage.type(sheet, "D7", 4);
    stage.fault("write1:GeneralException@half");
    const filled = await stage.workbook.fillBlanks();
    expect(filled.ok ? "" : filled.failure.sentence).toContain("没能填写 0");
    const cells = ["D4", "D5", "D6", "D7", "I28"].map((address) => stage.valueAt(sheet, address));
    expect(await Promise.all(cells)).toEqual(["", "", "  ", 4, ""]);
  });
});
