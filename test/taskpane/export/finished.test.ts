import { finish } from "../../../src/taskpane/export/finished";
import { broken, change, zeros } from "../../support/pane/reports";

describe("finish", () => {
  it("is the whole text under the official title when nothing blocks", () => {
    const finished = finish(zeros);
    expect(finished).toMatchObject({ draft: null, mended: [], sheetName: "报告正文" });
    expect(finished.text).toMatch(/^高平镇2023年政府信息公开工作年度报告\n/);
    expect(finished.html.match(/<table/g)).toHaveLength(3);
    expect(finished.html).not.toContain("草稿");
  });

  it("is a marked draft while errors are open", () => {
    const finished = finish(broken);
    expect(finished).toMatchObject({ draft: { openErrors: 2 }, hasBlanks: false, sheetName: "报告正文（草稿）" });
    expect(finished.text).toMatch(/^【草稿】还有 2 项强制性问题/);
    expect(finished.html).toContain("【草稿】还有 2 项强制性问题");
  });

  it("counts blanks as errors, which they are not while somebody types", () => {
    expect(finish(change(zeros, "disclosure", "licences", "decisions", null))).toMatchObject({
      draft: { openErrors: 1 },
      hasBlanks: true,
    });
  });

  it("lists what it mends instead of refusing", () => {
    const { disclosure } = zeros.tables;
    const cells = (disclosure?.cells ?? []).map((cell, at) => (at === 0 ? { ...cell, dress: "０" } : cell));
    const report = { ...zeros, tables: { ...zeros.tables, disclosure: disclosure && { ...disclosure, cells } } };
    const finished = finish(report);
    expect(finished.draft).toBeNull();
    expect(finished.mended).toEqual([expect.stringContaining("“０”按 0 计")]);
    expect(finished.text).toBe(finish(zeros).text);
  });
});
