import { spawnSync } from "node:child_process";
import { writeText } from "../../src/files/text/write";
import { unitReport } from "../merge/units";
import { newFolder, type Folder } from "../support/cli";
import { buildProgram } from "../support/program";
import { plainReport } from "../support/reports/consistent";
import { year2024, year2025 } from "../support/reports/years";

let folder: Folder;
let program: string;

beforeAll(() => {
  folder = newFolder();
  program = buildProgram(folder.at("nianbao.js"));
});
afterAll(() => folder.remove());

const start = (
  args: readonly string[],
  input = "",
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
};

describe("the built program", () => {
  it("reads, and prints Chinese as UTF-8", () => {
    const { code, out, err } = start(["read", folder.put("a.txt", writeText(plainReport))]);
    expect([code, err]).toEqual([0, ""]);
    expect((JSON.parse(out) as { readonly agency: string }).agency).toBe("柳岸镇");
  });

  it("takes file names from its standard input", () => {
    const path = folder.put("a.txt", writeText(plainReport));
    const { code, out } = start(["check", "--json", "-"], `${path}\r\n${path}\n`);
    expect([code, out.trim().split("\n").length]).toEqual([0, 2]);
  });

  it("ends with the code of the call, one line on standard error and no stack trace", () => {
    expect(start(["template"])).toMatchObject({ code: 64, out: "" });
    const { code, err } = start(["read", folder.put("坏\n了.json", "{")]);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]*坏 了\.json：JSON 格式有误：第 1 行第 2 个字符处，[^\n]*。\n$/);
  });

  it("ends quietly where nobody reads on", () => {
    const path = folder.put("a.txt", writeText(plainReport));
    const command = `yes '${path}' | head -3000 | '${process.execPath}' '${program}' check --json - | head -1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect([stdout.split("\n").length, stderr]).toEqual([2, ""]);
  });

  it("finds the same on two threads as on one, in the same order, a broken file and last year's reports included", () => {
    for (let at = 0; at < 30; at += 1) {
      const report = at % 3 === 0 ? year2025 : { ...plainReport, agency: `柳岸镇${at}` };
      folder.put(`many-${String(at).padStart(2, "0")}.txt`, at === 17 ? "\u0000\u0001" : writeText(report));
    }
    const files = Array.from({ length: 30 }, (_, at) => folder.at(`many-${String(at).padStart(2, "0")}.txt`));
    const previous = newFolder();
    // More of last year's than are read before threads start.
    for (let at = 0; at < 20; at += 1) {
      const report = at === 13 ? year2024 : { ...year2024, agency: `东湾镇${at}` };
      previous.put(`${at}.txt`, at === 15 ? "\u0000\u0001" : writeText(report));
    }
    const check = (jobs: string) => start(["check", "--json", "--jobs", jobs, "--previous", previous.path, ...files]);
    const [one, two] = [check("1"), check("2")];
    previous.remove();
    expect(two).toEqual(one);
    expect(two.code).toBe(2);
    expect(two.out.trim().split("\n")).toHaveLength(30);
    expect(two.err).toMatch(/^上年报告 .*15\.txt：/);
    const [first] = two.out.split("\n").map((line) => JSON.parse(line || "{}") as { readonly notAssessed?: unknown });
    expect(JSON.stringify(first?.notAssessed)).not.toMatch(/Y-1/);
  });

  it("refuses a number of threads that is none", () => {
    for (const jobs of ["0", "65", "zwei", "-1"]) expect(start(["check", `--jobs=${jobs}`, "a.txt"]).code).toBe(64);
  });
});

it("sums the same on threads as without them", () => {
  const units = newFolder();
  const names = Array.from({ length: 20 }, (_, at) => units.put(`${at}.txt`, writeText(unitReport(`柳岸${at}镇`))));
  const merge = (name: string, input: readonly string[]) => {
    const call = ["merge", "-", "--agency", "云阳县", "--year", "2025", "-o", units.at(name)];
    return start(call, input.join("\n"));
  };
  const few = merge("few.xlsx", names.slice(0, 8));
  const all = merge("all.xlsx", names);
  const read = JSON.parse(start(["read", units.at("all.xlsx")]).out) as {
    readonly tables: { readonly disclosure: unknown };
  };
  units.remove();
  expect([few.code, all.code, few.err, all.err]).toEqual([0, 0, "", ""]);
  expect(all.out).toMatch(/^云阳县 2025 年汇总：计入 20 个单位，没有计入 0 份/);
  expect(read.tables.disclosure).toMatchObject({ licences: { decisions: 20 * 136 } });
});
