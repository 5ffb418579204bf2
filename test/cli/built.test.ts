import { spawnSync } from "node:child_process";
import { writeText } from "../../src/files/text/write";
import { buildProgram } from "../support/program";
import { newFolder, type Folder } from "../support/cli";
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
    previous.put("柳岸镇.txt", writeText(year2024));
    const check = (jobs: string) => start(["check", "--json", "--jobs", jobs, "--previous", previous.path, ...files]);
    const [one, two] = [check("1"), check("2")];
    previous.remove();
    expect(two).toEqual(one);
    expect(two.code).toBe(2);
    expect(two.out.trim().split("\n")).toHaveLength(30);
  });

  it("refuses a number of threads that is none", () => {
    for (const jobs of ["0", "65", "zwei", "-1"]) expect(start(["check", `--jobs=${jobs}`, "a.txt"]).code).toBe(64);
  });
});
