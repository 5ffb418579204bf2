import { writeHtml } from "../../../src/files/html/write";
import { writeText } from "../../../src/files/text/write";
import { readPaste } from "../../../src/taskpane/import/readPaste";
import { valueOf } from "../../support/excel/stage";
import { filled } from "../../support/pane/reports";

const text = writeText(filled);
const sentence = (result: ReturnType<typeof readPaste>): string => (result.ok ? "" : result.failure.sentence);

describe("a paste", () => {
  it("is read as a web page where there is one, whose cells tell blanks from nothing", () => {
    const report = valueOf(readPaste({ html: writeHtml(filled), text: "表格" }));
    expect(report).toMatchObject({ agency: "高平镇", year: 2023 });
    expect(report.tables.requests?.cells.map(({ value }) => value)).toEqual(
      filled.tables.requests?.cells.map(({ value }) => value),
    );
  });

  it("is read as text where there is no page, or none that is a report", () => {
    for (const html of ["", "  ", "<p>别的内容</p>"]) {
      expect(valueOf(readPaste({ html, text }))).toMatchObject({ agency: "高平镇", year: 2023, file: null });
    }
  });

  it.each<[string, string, string]>([
    ["", "", "没有可读的内容"],
    ["<p>一段话</p>", "一段话", "没有认出年报的表格和标题"],
    ["", "字".repeat(5 * 1024 * 1024 + 1), "超过 5 MB"],
    ["<p>".repeat(2 * 1024 * 1024), "", "超过 5 MB"],
  ])("that is no report says what to do", (html, plain, words) => {
    expect(sentence(readPaste({ html, text: plain }))).toContain(words);
  });
});
