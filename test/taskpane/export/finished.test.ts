import { finish, textFile } from "../../../src/taskpane/export/finished";
import { readText } from "../../../src/files/text/read";
import { broken, change, reportOf, zeros } from "../../support/pane/reports";

describe("finish", () => {
  it("is the whole text under the official title when nothing blocks", () => {
    const finished = finish(zeros);
    expect(finished).toMatchObject({
      openErrors: 0,
      mended: [],
      fileName: "高平镇2023年政府信息公开工作年度报告.txt",
      sheetName: "报告正文",
    });
    expect(finished.text).toMatch(/^高平镇2023年政府信息公开工作年度报告\n/);
  });

  it("is a marked draft while errors are open", () => {
    const finished = finish(broken);
    expect(finished).toMatchObject({ openErrors: 2, hasBlanks: false, sheetName: "报告正文（草稿）" });
    expect(finished.text).toMatch(/^【草稿】还有 2 项强制性问题/);
    expect(finished.fileName).toBe("高平镇2023年政府信息公开工作年度报告（草稿）.txt");
  });

  it("counts blanks as errors, which they are not while somebody types", () => {
    expect(finish(change(zeros, "disclosure", "licences", "decisions", null))).toMatchObject({
      openErrors: 1,
      hasBlanks: true,
    });
  });

  it("lists what it mends instead of refusing", () => {
    const { disclosure } = zeros.tables;
    const cells = (disclosure?.cells ?? []).map((cell, at) => (at === 0 ? { ...cell, dress: "０" } : cell));
    const report = { ...zeros, tables: { ...zeros.tables, disclosure: disclosure && { ...disclosure, cells } } };
    const finished = finish(report);
    expect(finished.openErrors).toBe(0);
    expect(finished.mended).toEqual([expect.stringContaining("“０”按 0 计")]);
  });

  it("leaves out of the file name what Windows does not allow", () => {
    const odd = reportOf({ agency: 'a/b:c*"镇"\n', kind: "township", year: 2023 }, 0);
    expect(finish(odd).fileName).toBe("abc镇2023年政府信息公开工作年度报告.txt");
    expect(finish({ ...zeros, agency: null, title: null }).fileName).toBe("政府信息公开工作年度报告.txt");
  });
});

describe("textFile", () => {
  it("has a byte order mark and Windows line ends, and is read back as the same report", async () => {
    const bytes = Buffer.from(await textFile(finish(zeros).text).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString("utf8");
    expect(text.match(/(?<!\r)\n/)).toBeNull();
    const read = readText(text, null);
    expect(read.ok && read.value.tables.requests?.cells.every((cell) => cell.value === 0)).toBe(true);
  });
});
