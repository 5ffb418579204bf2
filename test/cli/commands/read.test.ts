import { readdirSync, readFileSync } from "node:fs";
import { writeReportJson } from "../../../src/files/json/write";
import { writeText } from "../../../src/files/text/write";
import { call, newFolder, type Folder } from "../../support/cli";
import { flattenedReport } from "../../support/reports/flattened";
import { plainReport } from "../../support/reports/consistent";

let folder: Folder;
beforeEach(() => (folder = newFolder()));
afterEach(() => folder.remove());

describe("nianbao read", () => {
  it.each([
    ["a.txt", writeText(plainReport)],
    ["a.tsv", writeText(plainReport)],
    ["A.TXT", writeText(plainReport)],
    ["a.json", writeReportJson(plainReport)],
    ["utf16.txt", Buffer.from(`\ufeff${writeText(plainReport)}`, "utf16le")],
  ])("prints %s as report JSON, under its own name", async (name, content) => {
    const { code, out, messages } = await call(["read", folder.put(name, content)]);
    expect([code, messages]).toEqual([0, []]);
    expect(out).toBe(writeReportJson({ ...plainReport, file: name }));
  });

  it("gives the 200 cells of a flattened page as zeros", async () => {
    const { out } = await call(["read", folder.put("a.txt", flattenedReport())]);
    const { agency, year, tables } = JSON.parse(out) as {
      readonly agency: string;
      readonly year: number;
      readonly tables: Record<string, Record<string, Record<string, unknown>>>;
    };
    const values = Object.values(tables).flatMap((rows) => Object.values(rows).flatMap((row) => Object.values(row)));
    expect([agency, year, values.length]).toEqual(["青禾乡", 2022, 200]);
    expect(new Set(values)).toEqual(new Set([0, "0"]));
  });

  it("writes into a file, with nothing on standard output and nothing beside it", async () => {
    const path = folder.put("a.json", writeReportJson(plainReport));
    const outcome = await call(["read", path, "-o", folder.at("b.json")]);
    expect(outcome).toEqual({ code: 0, out: "", messages: [] });
    expect(readFileSync(folder.at("b.json"), "utf8")).toBe(writeReportJson({ ...plainReport, file: "a.json" }));
    expect(readdirSync(folder.path)).toEqual(["a.json", "b.json"]);
  });

  it.each([
    ["empty.txt", "", /文件是空的/],
    ["blank.txt", "\n\t\n", /文件是空的/],
    ["empty.json", "", /文件是空的/],
    ["other.txt", "购物清单\n苹果\t3", /这不是政府信息公开工作年度报告/],
    ["other.json", '{"name": "x"}', /这不是年报的 JSON/],
    ["broken.json", '{"tables": {', /JSON 格式有误：第 1 行/],
    ["book.txt", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /不是文本文件/],
    ["book.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /文件不完整或已损坏/],
    ["old.xls", Uint8Array.from([0xd0, 0xcf]), /不能读 \.xls 文件，请另存为 \.xlsx 后再试/],
    ["page.html", "<p>", /这不是政府信息公开工作年度报告/],
    ["paper.pdf", "%PDF", /不能读 \.pdf 文件/],
    ["paper", "x", /不能读没有扩展名的文件/],
  ])("says in one sentence why it cannot read %s", async (name, content, sentence) => {
    const path = folder.put(name, content);
    const { code, out, messages } = await call(["read", path, "-o", folder.at("out.json")]);
    expect([code, out, messages.length]).toEqual([2, "", 1]);
    expect(messages[0]).toMatch(sentence);
    expect(messages[0]?.startsWith(`${path}：`)).toBe(true);
    expect(readdirSync(folder.path)).toEqual([name]);
  });

  it("says that a file does not exist, or is a folder", async () => {
    expect(await call(["read", folder.at("no.txt")])).toMatchObject({
      code: 2,
      messages: [`${folder.at("no.txt")}：打不开文件：文件或文件夹不存在。`],
    });
    expect(await call(["read", folder.path])).toMatchObject({ code: 2 });
  });

  it("says that the output cannot be written, and leaves nothing behind", async () => {
    const path = folder.put("a.json", writeReportJson(plainReport));
    const missing = await call(["read", path, "-o", folder.at("no/b.json")]);
    expect(missing).toEqual({
      code: 2,
      out: "",
      messages: [`${folder.at("no/b.json")}：无法写入：文件或文件夹不存在。`],
    });
    const isFolder = await call(["read", path, "-o", folder.path]);
    expect(isFolder).toEqual({ code: 2, out: "", messages: [`${folder.path}：无法写入：这是文件夹，不是文件。`] });
    expect(readdirSync(folder.path)).toEqual(["a.json"]);
  });

  it("never writes over the file it reads", async () => {
    const content = writeText(plainReport);
    const path = folder.put("a.txt", content);
    const { code, messages } = await call(["read", path, "-o", folder.at("./a.txt")]);
    expect([code, messages.length]).toEqual([64, 1]);
    expect(readFileSync(path, "utf8")).toBe(content);
  });
});
