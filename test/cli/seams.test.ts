import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { writeText } from "../../src/files/text/write";
import { newFolder, type Folder } from "../support/cli";
import { buildProgram } from "../support/program";
import { plainReport } from "../support/reports/consistent";

/**
 * What the built program does where the system lets it down: a disk that fills up, a folder that takes nothing, a thread
 * that is killed. No file is left half-written, and none is lost.
 */

let tools: Folder;
let program: string;
let folder: Folder;
let report: string;
beforeAll(() => {
  tools = newFolder();
  program = buildProgram(tools.at("nianbao.js"));
});
afterAll(() => tools.remove());
beforeEach(() => {
  folder = newFolder();
  report = folder.put("a.txt", writeText(plainReport));
});
afterEach(() => folder.remove());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a line of the shell in the folder; `nianbao` is the program. */
function shell(line: string, preload = ""): Ended {
  const nianbao = `nianbao() { "${process.execPath}" ${preload} "${program}" "$@"; }`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `${nianbao}; ${line}`], {
    cwd: folder.path,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** No file may grow beyond so many blocks of 1,024 bytes: what is written stops in its midst, as on a disk that is full. */
const limit = (blocks: number): string => `ulimit -f ${blocks}`;

const exporting = [
  ["docx", 4],
  ["txt", 1],
] as const;

describe("on a disk that fills up while it is written", () => {
  it.each(exporting)("no half of a %s file is left, and what stood there stays", (format, blocks) => {
    folder.put("old", "旧的内容");
    const { code, err } = shell(`${limit(blocks)}; nianbao export a.txt --draft --to ${format} -o old`);
    expect([code, err]).toEqual([2, "old：无法写入：超过了系统允许的文件大小。\n"]);
    expect(readdirSync(folder.path).sort()).toEqual(["a.txt", "old"]);
    expect(readFileSync(folder.at("old"), "utf8")).toBe("旧的内容");
  });

  it.each([
    ["template", "nianbao template --agency 高平镇 --year 2025 -o out"],
    ["merge", "nianbao merge a.txt --agency 某县 --year 2025 --with-errors -o out"],
  ])("no half of what %s writes is left", (_, line) => {
    const { code, err } = shell(`${limit(1)}; ${line}`);
    expect(code).toBe(2);
    expect(err).toMatch(/^out：无法写入：[^\n]*。\n$/);
    expect(readdirSync(folder.path)).toEqual(["a.txt"]);
  });

  it.each(["read a.txt", "check --json a.txt a.txt a.txt a.txt"])(
    "what goes to standard output into a file does not end there unnoticed: %s",
    (line) => {
      const { code, err } = shell(`${limit(1)}; nianbao ${line} > out`);
      expect([code, err]).toEqual([2, "无法输出：超过了系统允许的文件大小。\n"]);
    },
  );

  // A device of Linux on which nothing has room.
  const onLinux = process.platform === "linux" ? it : it.skip;
  onLinux("says so of a device as well", () => {
    expect(shell("nianbao read a.txt > /dev/full")).toMatchObject({ code: 2, err: "无法输出：磁盘空间不足。\n" });
    const { code, err } = shell("nianbao export a.txt --draft --to docx -o /dev/full");
    expect([code, err]).toEqual([2, "/dev/full：无法写入：磁盘空间不足。\n"]);
  });
});

it("writes everything to standard output, whether that is a file or a pipe", () => {
  const { code, out } = shell("nianbao read a.txt > out; nianbao read a.txt | cat");
  expect([code, out.length > 4096]).toEqual([0, true]);
  expect(readFileSync(folder.at("out"), "utf8")).toBe(out);
});

// Not even root writes there.
it.each(["/sys/nianbao.docx", "a.txt/nianbao.docx"])(
  "a place that takes nothing is named, with the reason: %s",
  (place) => {
    const { code, err } = shell(`nianbao export a.txt --draft --to docx -o ${place}`);
    expect(code).toBe(2);
    expect(err).toMatch(/：无法写入：[^\n]*。\n$/);
    expect(readdirSync(folder.path)).toEqual(["a.txt"]);
    expect(readFileSync(report, "utf8")).toBe(writeText(plainReport));
  },
);

it("a thread that is killed costs the file it was at: all others are checked, in their order", () => {
  // Kills the thread as it is told of one of the files, from within the real program.
  const preload = tools.put(
    "kill.cjs",
    `const { isMainThread, parentPort } = require("node:worker_threads");
     if (!isMainThread) parentPort.on("message", ({ path }) => { if (path.includes("fatal")) process.exit(1); });`,
  );
  const names = Array.from(
    { length: 24 },
    (_, at) => `${String(at).padStart(2, "0")}${at % 9 === 8 ? "-fatal" : ""}.txt`,
  );
  for (const name of names) folder.put(name, writeText(plainReport));
  const { code, out } = shell(`nianbao check --json --jobs 2 ${names.join(" ")}`, `--require "${preload}"`);
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly file: string; readonly status: string; readonly error?: string });
  expect(code).toBe(2);
  expect(lines.map(({ file }) => file)).toEqual(names);
  // The first eight are done before there are threads, the ninth is "08-fatal".
  const lost = lines.filter(({ status }) => status === "unreadable");
  expect(lost.map(({ file }) => file)).toEqual(["08-fatal.txt", "17-fatal.txt"]);
  expect(lost.map(({ error }) => error)).toEqual([
    expect.stringContaining("线程意外结束"),
    expect.stringContaining("线程意外结束"),
  ]);
});
