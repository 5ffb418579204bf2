import { writeReportJson } from "../../src/files/json/write";
import { call, newFolder, type Folder } from "../support/cli";
import { plainReport } from "../support/reports/consistent";

let folder: Folder;
beforeEach(() => (folder = newFolder()));
afterEach(() => folder.remove());

describe("a wrong call ends with 64 and one sentence", () => {
  it.each<readonly [readonly string[], string]>([
    [[], "没有写命令。"],
    [["prüfen"], "没有“prüfen”这个命令。"],
    [["toString"], "没有“toString”这个命令。"],
    [["read"], "read 要写一个文件名。"],
    [["read", "A", "b.json"], "read 一次只处理一个文件，多出了“b.json”。"],
    [["read", "A", "-o"], "选项 --output 后面要写值。"],
    [["read", "A", "-o", ""], "选项 --output 的值是空的。"],
    [["read", "A", "--to", "txt"], "没有 --to 选项。"],
    [["read", "A", "-x"], "没有 -x 选项。"],
    [["check"], "check 要写至少一个文件名或文件夹。"],
    [["check", "--json=yes", "A"], "选项 --json 不带值。"],
    [["check", "-", "-"], "标准输入（-）只能写一次。"],
    [["check", "A", "--previous"], "选项 --previous 后面要写值。"],
    [["check", "--kind", "township", "--kind", "city", "A"], "选项 --kind 只能写一次。"],
    [["export", "A", "-o", "b.txt"], "缺少选项 --to（导出格式）。"],
    [["export", "A", "--to", "txt"], "缺少选项 -o（输出文件）。"],
    [["export", "A", "--to", "pdf", "-o", "b.pdf"], "没有“pdf”这种导出格式，可以导出 txt、html、docx、xlsx。"],
    [
      ["export", "A", "--to", "constructor", "-o", "b.pdf"],
      "没有“constructor”这种导出格式，可以导出 txt、html、docx、xlsx。",
    ],
    [["export", "A", "--to", "txt", "-o", "A"], "输出文件不能是要读的文件“A”。"],
    [["template", "--year", "2025", "-o", "b.xlsx"], "缺少选项 --agency（机关名称）。"],
    [["template", "--agency", "高平镇", "-o", "b.xlsx"], "缺少选项 --year（年度）。"],
    [["template", "--agency", "高平镇", "--year", "25", "-o", "b.xlsx"], "年度“25”不对，请写四位数的年度，如 2025。"],
    [["template", "--agency", "高平镇", "--year", "2025"], "缺少选项 -o（输出文件）。"],
    [["template", "--agency", " ", "--year", "2025", "-o", "b.xlsx"], "机关名称是空的。"],
    [["template", "x.xlsx", "--agency", "甲", "--year", "2025", "-o", "b.xlsx"], "template 不读文件，多出了“x.xlsx”。"],
    [["merge", "A", "--year", "2025", "-o", "b.xlsx"], "缺少选项 --agency（汇总机关）。"],
    [["merge", "A", "--agency", "某县", "-o", "b.xlsx"], "缺少选项 --year（年度）。"],
    [["merge", "A", "--agency", "某县", "--year", "2025"], "缺少选项 -o（输出文件）。"],
    [["merge", "--agency", "某县", "--year", "2025", "-o", "b.xlsx"], "merge 要写至少一个文件名或文件夹。"],
    [["merge", "A", "--agency", "某县", "--year", "2025", "-o", "A"], "输出文件不能是要读的文件“A”。"],
    [["merge", "a", "--agency", "某县", "--year", "2025", "-o", "A", "--own", "A"], "输出文件不能是要读的文件“A”。"],
    [["merge", "a", "--agency", "某县", "--year", "2025", "-o", "A", "--units", "A"], "输出文件不能是要读的文件“A”。"],
    [
      ["merge", "a", "--agency", "某县", "--year", "2025", "-o", "A", "--previous", "A"],
      "输出文件不能是要读的文件“A”。",
    ],
  ])("%j", async (args, sentence) => {
    const path = folder.put("a.json", writeReportJson(plainReport));
    const outcome = await call(args.map((arg) => (arg === "A" ? path : arg)));
    expect(outcome).toEqual({
      code: 64,
      out: "",
      messages: [`${sentence.replace("“A”", `“${path}”`)}用法见 nianbao --help。`],
    });
  });

  it("names the kinds of agency where one is unknown", async () => {
    const { code, messages } = await call(["check", "--kind", "village", "a.txt"]);
    expect(code).toBe(64);
    expect(messages[0]).toMatch(/^没有“village”这种机关类型，可以写 township（乡镇街道）、.*province（省级）。/);
  });
});

it.each(["--help", "-h", "help"])("explains the commands of this version after %s", async (option) => {
  const { code, out } = await call([option]);
  expect(code).toBe(0);
  for (const command of ["read FILE", "check [--previous FILE|DIR]", "export FILE"])
    expect(out).toContain(`nianbao ${command}`);
  expect(out).toContain("merge FILE|DIR…");
});
