import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { writeText } from "../../src/files/text/write";
import { newFolder, type Folder } from "../support/cli";
import { buildProgram } from "../support/program";
import { plainReport } from "../support/reports/consistent";
import { usageIn, usageWatcher } from "../support/usage";
import { hostileFiles, type HostileFile } from "./hostileFiles";

/** The most memory that the program may take, in MB, whatever the files are. */
const mostMemory = 600;

/** Files without permission need a user. */
const leaveRoot = `
if (process.getuid && process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
`;

interface Line {
  readonly file: string;
  readonly status: string;
  readonly error?: string;
}

let folder: Folder;
let files: readonly (Omit<HostileFile, "content"> & { readonly path: string })[];
let lines: readonly Line[];
let messages: readonly string[];
let code: number | null;
let peak: number;

/** Files that are no ordinary ones, by what is said of them. */
function putSpecialFiles(): readonly (readonly [name: string, says: RegExp])[] {
  mkdirSync(folder.at("folder.xlsx"));
  truncateSync(folder.put("zeros.txt", ""), 200 << 20);
  truncateSync(folder.put("zeros.xlsx", ""), 200 << 20);
  const always = [
    ["folder.xlsx", /文件夹里没有可以读的文件/],
    ["missing.txt", /不存在/],
    ["zeros.txt", /文件有 200 MB/],
    ["zeros.xlsx", /文件有 200 MB/],
  ] as const;
  if (process.platform === "win32") return always;
  chmodSync(folder.put("locked.txt", writeText(plainReport)), 0);
  symlinkSync("loop.txt", folder.at("loop.txt"));
  execFileSync("mkfifo", [folder.at("pipe.txt")]);
  return [...always, ["locked.txt", /没有权限/], ["loop.txt", /链接绕成了圈/], ["pipe.txt", /不是普通的文件/]];
}

async function check(program: string, paths: readonly string[]): Promise<void> {
  const call = ["-r", folder.put("watcher.cjs", usageWatcher + leaveRoot), program, "check", "--json", ...paths];
  const child = spawn(process.execPath, call, { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const [out, err, memory] = [1, 2, 3].map((at) => {
    const chunks: Buffer[] = [];
    child.stdio[at]?.on("data", (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString("utf8");
  });
  code = await new Promise((resolve) => child.on("close", resolve));
  const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");
  lines = linesOf(out?.() ?? "").map((line) => JSON.parse(line) as Line);
  messages = linesOf(err?.() ?? "");
  peak = usageIn(memory?.() ?? "").peak;
}

beforeAll(async () => {
  folder = newFolder();
  chmodSync(folder.path, 0o755);
  const program = buildProgram(folder.at("nianbao.js"));
  files = [
    ...(await hostileFiles()).map(({ name, content, says }) => ({ name, path: folder.put(name, content()), says })),
    ...putSpecialFiles().map(([name, says]) => ({ name, path: folder.at(name), says })),
    { name: "good.txt", path: folder.put("good.txt", writeText(plainReport)), says: null },
  ];
  await check(
    program,
    files.map(({ path }) => path),
  );
}, 180_000);
afterAll(() => folder.remove());

describe("a batch of hostile files", () => {
  it("is worked through to the sound file at its end", () => {
    expect(lines.map(({ file }) => file)).toEqual(files.map(({ path }) => path));
    expect(lines.at(-1)).toMatchObject({ status: "pass" });
    expect(code).toBe(2);
  });

  it("gets one sentence for each file that cannot be read, and no report for it", () => {
    const said = lines.map(({ status, error }) => (status === "unreadable" ? error : null));
    files.forEach(({ name, says }, at) => {
      if (says === null) expect([name, said[at]]).toEqual([name, null]);
      else {
        expect([name, said[at]]).toEqual([name, expect.stringMatching(says)]);
        expect([name, said[at]]).toEqual([name, expect.stringMatching(/^[^。\n]{5,100}。$/)]);
      }
    });
    const expected = lines.flatMap(({ file, error }) => (error === undefined ? [] : [`${file}：${error}`]));
    expect(messages).toEqual(expected);
  });

  it("writes nothing, wherever the names in a package lead", () => {
    for (const path of [folder.at("evil.txt"), join(folder.path, "../../evil.txt"), "/tmp/evil.txt", "evil.txt"]) {
      expect([path, existsSync(path)]).toEqual([path, false]);
    }
  });

  it(`takes less than ${mostMemory} MB of memory`, () => expect(peak).toBeLessThan(mostMemory));
});
