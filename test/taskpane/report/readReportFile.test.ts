/** @jest-environment jsdom */
import { writeText } from "../../../src/files/text/write";
import { readReportFile } from "../../../src/taskpane/report/readReportFile";
import { fileOf } from "../../support/pane/files";
import { filled } from "../../support/pane/reports";

const sentenceOf = async (file: File): Promise<string> => {
  const read = await readReportFile(file);
  return read.ok ? "" : read.failure.sentence;
};

describe("the file of a report", () => {
  it("is read by its extension, and keeps its name", async () => {
    const read = await readReportFile(fileOf("年报.TXT", writeText(filled)));
    expect(read).toMatchObject({ ok: true, value: { agency: "高平镇", year: 2023, file: "年报.TXT" } });
  });

  it("that cannot be read is named, with the reason", async () => {
    const busy = Object.assign(fileOf("年报.txt", "x"), {});
    Object.defineProperty(busy, "arrayBuffer", { value: () => Promise.reject(new Error("locked")) });
    expect(await sentenceOf(busy)).toContain("“年报.txt”没有读出来");
    expect(await sentenceOf(fileOf("年报.pdf", "x"))).toContain("“年报.pdf”不能用：");
    expect(await sentenceOf(fileOf("年报.txt", "会议通知"))).toContain("“年报.txt”不能用：");
    expect(await sentenceOf(fileOf("年报.txt", new Uint8Array(5 * 1024 * 1024 + 1)))).toContain("超过 5 MB");
  });
});
