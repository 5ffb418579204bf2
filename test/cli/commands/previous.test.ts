import { mkdirSync } from "node:fs";
import { writeReportJson } from "../../../src/files/json/write";
import { writeText } from "../../../src/files/text/write";
import type { Report } from "../../../src/report";
import { call, newFolder, type Folder, type Outcome } from "../../support/cli";
import { replaced } from "../../support/reports/read";
import { changed } from "../../support/reports/rules";
import { sampleFile, sampleReport } from "../../support/reports/sample";

let folder: Folder;
beforeEach(() => (folder = newFolder()));
afterEach(() => folder.remove());

const [before, now] = [sampleFile("zhuxiwan-2024.json"), sampleFile("zhuxiwan-2025.json")];
interface Line {
  readonly status: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly cells: readonly object[] }[];
  readonly notAssessed: readonly { readonly rule: string; readonly why: string }[];
}
const lines = ({ out }: Outcome): readonly Line[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
const reasons = (line: Line | undefined): readonly string[] => [
  ...new Set(line?.notAssessed.filter(({ rule }) => rule.startsWith("Y")).map(({ why }) => why)),
];
const put = (name: string, report: Report): string => folder.put(name, writeReportJson(report));

describe("nianbao check --previous FILE", () => {
  it.each([
    [before, now],
    [sampleFile("zhuxiwan-2024.txt"), sampleFile("zhuxiwan-2025.txt")],
  ])("finds nothing in two years that go together, and leaves nothing out", async (previous, path) => {
    const outcome = await call(["check", "--json", "--previous", previous, path]);
    expect([outcome.code, outcome.messages]).toEqual([0, []]);
    expect(lines(outcome)).toMatchObject([{ status: "pass", findings: [], notAssessed: [] }]);
  });

  it("gives Y-1 when one number is changed, with this year's cell", async () => {
    const path = put("a.json", changed(sampleReport(2025), ["requests", "carriedIn", "business", 2]));
    const outcome = await call(["check", "--json", "--previous", before, path]);
    const [line] = lines(outcome);
    expect(line?.findings.filter(({ rule }) => rule === "Y-1")).toMatchObject([
      { severity: "verify", expected: 1, actual: 2, difference: 1, cells: [{ row: "carriedIn", column: "business" }] },
    ]);
    const last = put("b.json", changed(sampleReport(2024), ["requests", "carriedOut", "person", 5]));
    const [other] = lines(await call(["check", "--json", "--previous", last, now]));
    expect(other?.findings.map(({ rule }) => rule)).toEqual(["Y-1"]);
  });

  it("does not fail a file for what is to be explained", async () => {
    const last = put("b.json", changed(sampleReport(2024), ["requests", "carriedOut", "person", 5]));
    const { code, out } = await call(["check", "--previous", last, now]);
    expect(code).toBe(0);
    expect(out).toMatch(/：核实 1 项\n {2}核实 Y-1 {2}表三「自然人」列：/);
  });

  it.each<readonly [string, Partial<Report>, string]>([
    ["another agency", { agency: "云阳县农业农村局" }, "上年报告是云阳县农业农村局的，不是竹溪湾镇的，没有比较"],
    ["another year", { year: 2022 }, "上年报告是2022年的，应为2024年，没有比较"],
  ])("compares nothing with %s, and says so once", async (_, parts, why) => {
    const path = put("b.json", { ...sampleReport(2024), ...parts });
    const [line] = lines(await call(["check", "--json", "--previous", path, now]));
    expect([reasons(line), line?.notAssessed.length]).toEqual([[why], 5]);
    expect(line?.findings).toEqual([]);
    const { out } = await call(["check", "--previous", path, now]);
    expect(out.split("\n")[1]).toBe(`  未检查 Y-1、Y-2、Y-3、Y-4、Y-5  ${why}`);
  });

  it("says that last year's report cannot be read, and checks nothing", async () => {
    const missing = await call(["check", "--json", "--previous", folder.at("no.txt"), now]);
    const sentence = `上年报告 ${folder.at("no.txt")}：打不开文件：文件或文件夹不存在。`;
    expect(missing).toEqual({ code: 2, out: "", messages: [sentence] });
    const broken = await call(["check", "--json", "--previous", folder.put("b.json", "{"), now]);
    expect(broken).toMatchObject({ code: 2, out: "" });
    expect(broken.messages[0]).toContain("JSON 格式有误");
  });
});

describe("nianbao check --previous FOLDER", () => {
  const other: Report = { ...sampleReport(2024), agency: "柳岸镇", title: null };

  it("takes each agency's own report on the year before", async () => {
    mkdirSync(folder.at("last"));
    put("last/a.json", changed(sampleReport(2024), ["requests", "carriedOut", "person", 5]));
    put("last/b.json", other);
    put("last/c.json", { ...sampleReport(2024), year: 2023 });
    const mine = put("x.json", { ...sampleReport(2025), agency: "柳岸镇人民政府" });
    const outcome = await call(["check", "--json", "--previous", folder.at("last"), mine, now]);
    expect(lines(outcome).map(({ findings }) => findings.filter(({ rule }) => rule === "Y-1").length)).toEqual([0, 1]);
    expect(lines(outcome).map(reasons)).toEqual([[], []]);
    expect(outcome.messages).toEqual([]);
  });

  it("says that an agency's report is not there, or stands there twice", async () => {
    mkdirSync(folder.at("last"));
    put("last/b.json", other);
    const [without] = lines(await call(["check", "--json", "--previous", folder.at("last"), now]));
    expect(reasons(without)).toEqual(["上年报告文件夹里没有竹溪湾镇2024年的报告"]);
    folder.put("last/c.txt", writeText(sampleReport(2024)));
    put("last/d.json", sampleReport(2024));
    const [twice] = lines(await call(["check", "--json", "--previous", folder.at("last"), now]));
    expect(reasons(twice)).toEqual(["上年报告文件夹里有 2 份竹溪湾镇2024年的报告，无法判断用哪一份"]);
    const nameless = put("n.json", { ...sampleReport(2025), agency: null });
    const [unknown] = lines(await call(["check", "--json", "--previous", folder.at("last"), nameless]));
    expect(reasons(unknown)).toEqual(["本报告没有写明机关名称或年度，无法找到对应的上年报告"]);
  });

  it("says which file cannot be read, goes on, and ends with 2", async () => {
    mkdirSync(folder.at("last"));
    put("last/a.json", sampleReport(2024));
    folder.put("last/b.json", "{");
    const outcome = await call(["check", "--json", "--previous", folder.at("last"), now]);
    expect(outcome.code).toBe(2);
    expect(outcome.messages).toEqual([expect.stringMatching(/^上年报告 .*b\.json：JSON 格式有误/)]);
    expect(lines(outcome)).toMatchObject([{ status: "pass", notAssessed: [] }]);
  });

  it("checks nothing where nothing can be read", async () => {
    mkdirSync(folder.at("last"));
    const outcome = await call(["check", "--json", "--previous", folder.at("last"), now]);
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.messages[0]).toContain("文件夹里没有可以读的文件");
  });
});

describe("nianbao check --kind", () => {
  const withRegulations = writeText(
    changed({ ...sampleReport(2025), kind: null }, ["disclosure", "regulations", "inForce", 6]),
  );

  it.each<readonly [string, readonly string[], number]>([
    ["township", ["error"], 1],
    ["countyDepartment", ["error"], 1],
    ["county", ["error"], 1],
    ["cityDepartment", ["verify"], 0],
    ["city", [], 0],
    ["province", [], 0],
  ])("%s decides about 规章", async (kind, severities, code) => {
    const outcome = await call(["check", "--json", "--kind", kind, folder.put("a.txt", withRegulations)]);
    const found = lines(outcome)[0]?.findings.filter(({ rule }) => rule === "T2-2");
    expect(found?.map(({ severity }) => severity)).toEqual(severities);
    expect(outcome.code).toBe(code);
  });

  it("is asked for where it is not given and decides", async () => {
    const [line] = lines(await call(["check", "--json", folder.put("a.txt", withRegulations)]));
    expect(line?.notAssessed).toContainEqual({ rule: "T2-2", why: "未指明机关类型" });
    const [zero] = lines(await call(["check", "--json", folder.put("b.txt", writeText(sampleReport(2025)))]));
    expect(zero?.notAssessed.map(({ rule }) => rule)).not.toContain("T2-2");
  });
});

it("a report of 2020 is checked in the edition of 2019", async () => {
  const old = replaced(writeReportJson(sampleReport(2025)), '"year": 2025', '"year": 2020');
  const [line] = lines(await call(["check", "--json", folder.put("a.json", old)]));
  expect(line).toMatchObject({ edition: "2019", status: "fail" });
  expect(line?.findings.filter(({ rule }) => rule === "S-3")).toHaveLength(2);
});
