import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { writeText } from "../../src/files/text/write";
import { newFolder, type Folder } from "../support/cli";
import { buildProgram } from "../support/program";
import { plainReport } from "../support/reports/consistent";

let folder: Folder;
let program: string;
let report: string;

beforeAll(() => {
  folder = newFolder();
  program = buildProgram(folder.at("nianbao.js"));
  report = folder.put("a.txt", writeText(plainReport));
});
afterAll(() => folder.remove());

type Started = ChildProcessByStdio<Writable, Readable, null>;
let started: Started | null = null;
afterEach(() => started?.kill());

/** The program, waiting for names. */
function start(jobs: string): Started {
  const call = [program, "check", "--json", "--jobs", jobs, "-"];
  started = spawn(process.execPath, call, { stdio: ["pipe", "pipe", "ignore"] });
  return started;
}

const fileOf = (line: string): string => (JSON.parse(line) as { readonly file: string }).file;

// More names than are checked before threads start, and more than are given to threads in advance.
it.each(["1", "2"])("%s at a time: the line of a file comes before the next name is sent", async (jobs) => {
  const child = start(jobs);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const names = Array.from({ length: 24 }, (_, at) => (at % 5 === 4 ? folder.at(`missing-${at}.txt`) : report));
  for (const name of names) {
    child.stdin.write(`${name}\n`);
    const next = (await lines.next()) as IteratorResult<string, undefined>;
    expect(fileOf(next.value ?? "")).toBe(name);
  }
  child.stdin.end();
  expect(await lines.next()).toMatchObject({ done: true });
  expect(child.exitCode ?? (await once(child, "exit"))[0]).toBe(2);
});

it("takes no more names while nobody reads its lines, and loses none", async () => {
  const child = start("2");
  const names = Array.from({ length: 6000 }, (_, at) => folder.at(`${"missing-".repeat(12)}${at}.txt`));
  const isTaken = once(child.stdin, "finish").then(() => true);
  child.stdin.end(`${names.join("\n")}\n`);
  // A program that takes everything does so within this time; one that waits is never waited for in vain.
  expect(await Promise.race([isTaken, new Promise((resolve) => setTimeout(resolve, 1500, false))])).toBe(false);
  const seen: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) seen.push(fileOf(line));
  expect(seen).toEqual(names);
});
