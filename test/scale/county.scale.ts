import { loadavg } from "node:os";
import { runApart, runBatch, type BatchRun } from "../support/batchRun";
import { newFolder, type Folder } from "../support/cli";
import { countyFile, countyJson, type CountyFile } from "../support/county/files";
import { buildProgram } from "../support/program";
import { leastShare, speedupOf } from "../support/speedup";

const say = (line: string): void => void process.stdout.write(`  ${line}\n`);
const load = (): string => `load ${loadavg()[0]?.toFixed(1) ?? "unknown"}`;

let folder: Folder;
let program: string;
beforeAll(() => {
  folder = newFolder();
  program = buildProgram(folder.at("nianbao.js"));
});
afterAll(() => folder.remove());

type Expected = Pick<CountyFile, "name" | "status" | "errors">;

/** Every fault found and none invented, every unreadable file named, in the order given. */
function expectTruth({ lines }: BatchRun, expected: readonly Expected[]): void {
  const said = lines.map(({ file, status, errors }) => ({ name: file, status, errors }));
  expect(said.filter((line, at) => JSON.stringify(line) !== JSON.stringify(expected[at]))).toEqual([]);
  expect(said).toHaveLength(expected.length);
}

const namesOf = (expected: readonly Expected[]): readonly string[] => expected.map(({ name }) => name);

describe("1,000 files of a county", () => {
  const count = 1000;
  const expected: Expected[] = [];
  let files: Folder;

  beforeAll(async () => {
    files = newFolder();
    for (let at = 0; at < count; at += 1) {
      const { content, name, status, errors } = await countyFile(at, count);
      files.put(name, content);
      expected.push({ name, status, errors });
    }
    const of = (status: string): number => expected.filter((one) => one.status === status).length;
    expect([of("pass"), of("fail"), of("unreadable")]).toEqual([890, 100, 10]);
  });
  afterAll(() => files.remove());

  it("has every fault found and none invented, and two threads gain nearly what two processes do", async () => {
    const runs: BatchRun[] = [];
    const names = namesOf(expected);
    const timed = async (jobs: number): Promise<number> => {
      const run = await runBatch(program, files.path, jobs, names);
      expectTruth(run, expected);
      runs.push(run);
      const rate = (count / run.seconds).toFixed(0);
      say(`${count} files, threads: ${jobs}: ${rate} files/s, peak ${run.peak} MB (${load()})`);
      return run.seconds;
    };
    const apart = (): Promise<number> => runApart(program, files.path, names);
    const { gained, possible, share } = await speedupOf({ one: () => timed(1), two: () => timed(2), apart }, 3);
    say(`two threads against one: ${gained.toFixed(2)} x, where two processes gain ${possible.toFixed(2)} x`);
    expect(share).toBeGreaterThanOrEqual(leastShare);
    expect(Math.max(...runs.map(({ peak }) => peak))).toBeLessThan(600);
  });
});

describe("10,000 reports as JSON", () => {
  const sizes = [1250, 2500, 5000, 10_000];
  const count = Math.max(...sizes);
  const expected: Expected[] = [];
  let files: Folder;

  beforeAll(() => {
    files = newFolder();
    for (let at = 0; at < count; at += 1) {
      const { content, name, status, errors } = countyJson(at, count);
      files.put(name, content);
      expected.push({ name, status, errors });
    }
  });
  afterAll(() => files.remove());

  it("have every fault found, in time that grows with their number and memory that does not", async () => {
    const runs: BatchRun[] = [];
    for (const size of sizes) {
      const some = expected.slice(0, size);
      const run = await runBatch(program, files.path, 2, namesOf(some));
      expectTruth(run, some);
      runs.push(run);
      const rate = (size / run.seconds).toFixed(0);
      const each = ((1000 * run.cpu) / size).toFixed(2);
      say(`${size} reports: ${rate} files/s, ${each} ms of processor each, peak ${run.peak} MB (${load()})`);
    }
    // Processor time, because it does not depend on what else the machine does.
    const each = runs.map(({ cpu }, at) => cpu / (sizes[at] ?? 1));
    expect(Math.max(...each.slice(1))).toBeLessThan(1.25 * (each[0] ?? 0));
    // The engine lets its heap grow to a comfortable size at first; after that, twice the files may not show.
    const twice = [...expected, ...expected];
    const again = await runBatch(program, files.path, 2, namesOf(twice));
    expectTruth(again, twice);
    say(`${twice.length} reports: peak ${again.peak} MB`);
    expect(again.peak).toBeLessThan(1.15 * (runs.at(-1)?.peak ?? 0));
  });
});
