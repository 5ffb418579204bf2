import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { writeText } from "../../src/files/text/write";
import { newFolder, type Folder } from "../support/cli";
import { plainReport } from "../support/reports/consistent";

const root = join(__dirname, "../..");
let folder: Folder;
let program: string;

beforeAll(() => {
  folder = newFolder();
  program = folder.at("nianbao.js");
  buildSync({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outfile: program,
    ...{ bundle: true, platform: "node", target: "node20", format: "cjs", charset: "utf8", logLevel: "warning" },
  });
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
});
