import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeText } from "../../../src/files/text/write";
import { gridsOfXlsx } from "../../../src/files/xlsx/read";
import { unitReport } from "../../merge/units";
import { call, newFolder, type Folder, type Outcome } from "../../support/cli";
import { valueOf } from "../../support/reports/read";
import { changed } from "../../support/reports/rules";

let folder: Folder;
let files: readonly string[];
beforeEach(() => {
  folder = newFolder();
  const wrong = changed(unitReport("=乙镇"), ["requests", "granted", "total", 1]);
  files = [
    folder.put("a.txt", writeText(unitReport("甲镇"))),
    folder.put("b.txt", writeText(wrong)),
    folder.put("c.xlsx", "x"),
  ];
});
afterEach(() => folder.remove());

const check = (table: string, ...more: readonly string[]): Promise<Outcome> =>
  call(["check", "--table", table, ...more, ...files]);

describe("nianbao check --table", () => {
  it("writes a line for each file as .csv, beside what it prints", async () => {
    const table = folder.at("结果.csv");
    const plain = await call(["check", ...files]);
    expect(await check(table)).toEqual(plain);
    expect(plain.code).toBe(2);
    const text = readFileSync(table, "utf8");
    const [head = "", ...lines] = text.trim().split("\r\n");
    expect(head).toMatch(/^\ufeff?机关,文件,年度,格式,结果,强制,核实,提示,首个问题,/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^甲镇,[^,]*a\.txt,2025,2021 版,无强制问题,0,0,0,/);
    expect(lines[1]).toMatch(/^'=乙镇,[^,]*b\.txt,2025,2021 版,有强制问题,2,\d+,\d+,"?T3-2 /);
    expect(lines[2]).toMatch(/^,[^,]*c\.xlsx,,,读不出,0,0,0,这不是 \.xlsx 文件/);
  });

  it("writes a workbook with the table and the picture of the county", async () => {
    const table = folder.at("结果.XLSX");
    expect((await check(table, "--json")).code).toBe(2);
    const { grids } = valueOf(gridsOfXlsx(readFileSync(table)));
    expect(grids.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ["检查结果", 4],
      ["问题分布", 6],
    ]);
    expect(grids[0]?.rows[2]?.slice(0, 1)).toEqual([{ value: "=乙镇" }]);
    expect(grids[1]?.rows.flat().map(({ value }) => value)).toContain("■ 强制 2");
  });

  it("replaces what it wrote before", async () => {
    const table = folder.put("结果.csv", "old");
    await check(table);
    const first = readFileSync(table, "utf8");
    await check(table);
    expect(readFileSync(table, "utf8")).toBe(first);
  });

  it.each(["结果.txt", "结果", "结果.xls"])("refuses %s before it reads anything", async (name) => {
    const outcome = await check(folder.at(name));
    expect([outcome.code, outcome.out]).toEqual([64, ""]);
    expect(outcome.messages).toEqual([
      `--table 要写 .csv 或 .xlsx 文件的名字，不是“${folder.at(name)}”。用法见 nianbao --help。`,
    ]);
  });

  it("says at the start that the table cannot be written, and checks nothing in vain", async () => {
    const table = join(folder.path, "no", "结果.csv");
    expect(await check(table)).toEqual({ code: 2, out: "", messages: [`${table}：无法写入：文件或文件夹不存在。`] });
  });

  it("never overwrites a file that it reads", async () => {
    const [, , workbook = ""] = files;
    writeFileSync(folder.at("old.xlsx"), "old");
    expect((await check(workbook)).code).toBe(64);
    expect(readFileSync(workbook, "utf8")).toBe("x");
    expect((await call(["check", "--table", folder.at("old.xlsx"), folder.path])).code).toBe(64);
    expect(readFileSync(folder.at("old.xlsx"), "utf8")).toBe("old");
  });

  it("writes nothing where the call is wrong", async () => {
    const table = folder.at("结果.csv");
    expect((await check(table, "--kind", "x")).code).toBe(64);
    expect(existsSync(table)).toBe(false);
  });
});
