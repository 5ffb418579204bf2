import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeReportJson } from "../../../src/files/json/write";
import { writeText } from "../../../src/files/text/write";
import { writeXlsx } from "../../../src/files/xlsx/write";
import type { Report } from "../../../src/report";
import { unitReport } from "../../merge/units";
import { call, newFolder, type Folder, type Outcome } from "../../support/cli";
import { plainReport } from "../../support/reports/consistent";
import { changed } from "../../support/reports/rules";

let folder: Folder;
let output: string;
beforeEach(() => {
  folder = newFolder();
  output = folder.at("out.xlsx");
});
afterEach(() => folder.remove());

const put = (report: Report, name = `${report.agency ?? ""}.json`): string => folder.put(name, writeReportJson(report));
const merge = (files: readonly string[], ...more: readonly string[]): Promise<Outcome> =>
  call(["merge", ...files, "--agency", "云阳县", "--year", "2025", "-o", output, ...more]);

interface Read {
  readonly agency: string;
  readonly tables: { readonly disclosure: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
}

/** The merged workbook as `nianbao read` has it. */
async function readBack(): Promise<Read> {
  const { code, out } = await call(["read", output]);
  expect(code).toBe(0);
  return JSON.parse(out) as Read;
}

describe("nianbao merge", () => {
  it("sums reports of every format in a folder into a workbook that reads back as the sum", async () => {
    const fee = (name: string, amount: string): Report =>
      changed(unitReport(name), ["disclosure", "fees", "amount", amount]);
    mkdirSync(folder.at("units"));
    put(fee("甲镇", "59237.2449"), "units/a.json");
    folder.put("units/b.txt", writeText(fee("乙镇", "0.1")));
    folder.put("units/c.xlsx", await writeXlsx(fee("丙镇", "0.2")));
    const outcome = await merge([folder.at("units")]);
    expect(outcome.messages).toEqual([]);
    expect(outcome.code).toBe(0);
    expect(outcome.out).toMatch(/^云阳县 2025 年汇总：计入 3 个单位，没有计入 0 份。\n/);
    expect(outcome.out).toContain("  未检查 A-1、A-5  未提供本级年报\n");
    expect(outcome.out).toContain("  未检查 A-2  未提供单位名单，无法核对是否齐全\n");
    const read = await readBack();
    expect(read.agency).toBe("云阳县");
    expect(read.tables.disclosure.fees).toEqual({ amount: "59237.5449" });
    expect(read.tables.disclosure.licences).toEqual({ decisions: 3 * 136 });
  });

  it("refuses a unit with errors and writes nothing, unless told to take it", async () => {
    const files = [put(unitReport("甲镇")), put(changed(unitReport("乙镇"), ["requests", "granted", "total", 1]))];
    const refused = await merge(files);
    expect(refused.code).toBe(1);
    expect(existsSync(output)).toBe(false);
    expect(refused.messages).toEqual([
      "有 1 个单位的年报有强制性问题（其余 1 个单位没有），没有生成汇总；请改正，或加 --with-errors 一起汇总。",
    ]);
    expect(refused.out).toMatch(/\n {2}强制 A-3 {2}“乙镇”（.*乙镇\.json）有 2 项强制性问题，没有计入，第一项是 T3-2：/);
    const taken = await merge(files, "--with-errors");
    expect([taken.code, taken.messages]).toEqual([1, []]);
    expect((await readBack()).tables.disclosure.licences).toEqual({ decisions: 2 * 136 });
  });

  it("leaves what is not right out, says why, and sums the rest", async () => {
    const files = [
      put(unitReport("甲镇")),
      put(unitReport("乙镇", 2024)),
      put({ ...unitReport("甲镇"), agency: "云阳县甲镇" }, "again.json"),
      folder.put("坏.txt", ""),
    ];
    const outcome = await merge(files);
    expect(outcome.code).toBe(2);
    expect(outcome.messages).toEqual([`${folder.at("坏.txt")}：文件是空的，没有可读的内容。`]);
    expect(outcome.out).toMatch(/^云阳县 2025 年汇总：计入 1 个单位，没有计入 3 份。\n/);
    expect(outcome.out).toMatch(/强制 A-2 {2}“乙镇”（.*）的报告是 2024 年的，这次汇总 2025 年，没有计入。/);
    expect(outcome.out).toMatch(
      /强制 A-2 {2}“云阳县甲镇”（.*）与 .*甲镇\.json 是同一单位的报告，数字相同，只计了一次。/,
    );
    expect((await readBack()).tables.disclosure.licences).toEqual({ decisions: 136 });
  });

  it("writes nothing where no report can be summed", async () => {
    const outcome = await merge([put(unitReport("甲镇", 2024))]);
    expect([outcome.code, existsSync(output)]).toEqual([1, false]);
    expect(outcome.messages).toEqual(["没有一份报告可以计入，没有生成汇总。"]);
    const nowhere = await merge([folder.at("missing")]);
    expect([nowhere.code, existsSync(output)]).toEqual([2, false]);
  });

  it.each([
    ["UTF-8", Buffer.from("﻿甲镇\r\n乙镇\r\n\r\n丙镇\r\n")],
    ["GB18030", Buffer.from([0xbc, 0xd7, 0xd5, 0xf2, 0x0a, 0xd2, 0xd2, 0xd5, 0xf2, 0x0a, 0xb1, 0xfb, 0xd5, 0xf2])],
  ])("compares with a list of units in %s", async (_, list) => {
    const units = folder.put("名单.txt", list);
    const outcome = await merge([put(unitReport("甲镇")), put(unitReport("乙镇"))], "--units", units);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toMatch(/^云阳县 2025 年汇总：计入 2 个单位，没有计入 0 份，缺报 1 个。\n/);
    expect(outcome.out).toContain("  强制 A-2  单位名单里的“丙镇”没有报告。\n");
    expect(existsSync(output)).toBe(true);
  });

  it("compares with the agency's own report and with last year's", async () => {
    await merge([put(unitReport("甲镇")), put(unitReport("乙镇"))]);
    const sum = JSON.parse((await call(["read", output])).out) as { tables: { disclosure: Record<string, unknown> } };
    sum.tables.disclosure["licences"] = { decisions: 270 };
    const own = folder.put("own.json", JSON.stringify(sum));
    mkdirSync(folder.at("last"));
    put(changed(unitReport("甲镇", 2024), ["requests", "carriedOut", "person", 5]), "last/甲镇.json");
    const outcome = await merge(
      [folder.at("甲镇.json"), folder.at("乙镇.json")],
      ...["--own", own, "--previous", folder.at("last")],
    );
    expect(outcome.code).toBe(0);
    expect(outcome.out).toMatch(
      /核实 A-1 {2}表二「行政许可」行「处理决定数量」列：本级年报为 270，各单位之和为 272，差 2/,
    );
    expect(outcome.out).toMatch(
      /核实 A-4 {2}甲镇：表三「自然人」列：二、上年结转应等于上年报告的结转下年度 5 件，现为 2 件/,
    );
    expect(outcome.out).toContain("  提示 A-4  有 1 个单位没有可以比较的上年报告，没有核对上年结转。\n");
    expect(outcome.out).toContain("  未检查 A-5  本级年报没有正文\n");
  });

  it("tells whose texts are alike", async () => {
    const other = { ...unitReport("丙镇"), narrative: plainReport.narrative };
    const outcome = await merge([put(unitReport("甲镇")), put(unitReport("乙镇")), put(other)], "--with-errors");
    expect(outcome.out).toMatch(/\n {2}雷同 {2}“甲镇”与“乙镇”的正文有 100% 相同，共 \d+ 字，如「.{40}…」\n/);
    expect(outcome.out).not.toMatch(/雷同.*丙镇/);
  });

  it("takes file names from standard input", async () => {
    const files = [put(unitReport("甲镇")), put(unitReport("乙镇"))];
    const args = ["merge", "-", "--agency", "云阳县", "--year", "2025", "-o", output];
    expect((await call(args, files)).code).toBe(0);
    expect((await readBack()).tables.disclosure.licences).toEqual({ decisions: 2 * 136 });
  });

  it("never overwrites what it reads, in a folder either, and leaves no half-written file", async () => {
    const inside = put(unitReport("甲镇"));
    const before = readFileSync(inside);
    const args = ["merge", folder.path, "--agency", "云阳县", "--year", "2025", "-o", inside];
    expect((await call(args)).code).toBe(64);
    expect(readFileSync(inside)).toEqual(before);
    const nowhere = join(folder.path, "no", "such", "out.xlsx");
    const failed = await call([...args.slice(0, -1), nowhere]);
    expect(failed.code).toBe(2);
    expect(failed.messages).toEqual([`${nowhere}：无法写入：文件或文件夹不存在。`]);
  });

  it("does not count its own earlier workbook", async () => {
    put(unitReport("甲镇"));
    expect((await merge([folder.path])).code).toBe(0);
    const again = folder.at("again.xlsx");
    const outcome = await call(["merge", folder.path, "--agency", "云阳县", "--year", "2025", "-o", again]);
    expect(outcome.out).toMatch(/核实 A-2 {2}“云阳县”（.*out\.xlsx）与汇总机关同名，可能就是汇总后的年报，没有计入/);
    output = again;
    expect((await readBack()).tables.disclosure.licences).toEqual({ decisions: 136 });
  });

  it.each([
    ["--units", "单位名单"],
    ["--own", "本级年报"],
    ["--previous", "上年报告"],
  ])("ends with 2 where the file of %s cannot be read", async (option, what) => {
    const missing = folder.at("missing.txt");
    const outcome = await merge([put(unitReport("甲镇"))], option, missing);
    expect([outcome.code, outcome.out, existsSync(output)]).toEqual([2, "", false]);
    expect(outcome.messages[0]).toMatch(new RegExp(`^${what} .*missing\\.txt：打不开文件：文件或文件夹不存在。$`));
  });

  it("says that a list is empty", async () => {
    const outcome = await merge([put(unitReport("甲镇"))], "--units", folder.put("l.txt", "\n \n"));
    expect([outcome.code, outcome.messages]).toEqual([
      2,
      [`单位名单 ${folder.at("l.txt")}：名单是空的，请每行写一个单位名称。`],
    ]);
  });
});
