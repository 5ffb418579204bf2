/**
 * Runs the tests of the core for Stryker, in one process. With the usual runner each mutant starts every test file
 * anew, ten seconds for each of some 12,000; here it costs what its own tests take.
 *
 * The tests are bundled once, with the mutated sources. For each mutant the bundle is evaluated anew, so that nothing
 * is left of what the one before computed, and of the test files only those that reach the mutant.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundleTests } from "./bundle.mjs";
import { collector } from "./collector.mjs";

const { NAMESPACE } = INSTRUMENTER_CONSTANTS;

/**
 * Milliseconds. The few tests that take longer, of whole generated layouts, are not asked
 * about mutants: they take as long as all others together, and with them the score could only be higher.
 */
const patience = 600;

/** Milliseconds that the tests of one mutant may take together, with their files; the score is a lower bound for this reason, too. */
const longestTogether = 2_000;

/** Where the process that runs the tests first tells the others how long each takes; in the copy of the project. */
const timesFile = "test-times.json";

class CoreTestRunner {
  /** What the mutated sources ask which mutant is active, and note what they ran through. */
  world = (globalThis[NAMESPACE] ??= {});
  /** Milliseconds of each test when nothing was mutated. */
  times = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { code, files } = await bundleTests(process.cwd());
    this.script = new Script(`(function (require) {${code}\n})`, { filename: join(process.cwd(), "tests.cjs") });
    this.files = files;
    this.require = createRequire(join(process.cwd(), "tests.cjs"));
    if (existsSync(timesFile)) this.times = JSON.parse(readFileSync(timesFile, "utf8"));
  }

  async dryRun() {
    const tests = [];
    for (const file of this.files) {
      this.world.currentTestId = undefined;
      for (const test of this.testsOf([file])) {
        this.world.currentTestId = test.id;
        const result = await outcomeOf(test);
        tests.push(result);
        this.times[test.id] = result.timeSpentMs;
      }
    }
    this.world.currentTestId = undefined;
    writeFileSync(timesFile, JSON.stringify(this.times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.world.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, disableBail, hitLimit }) {
    const files = testFilter ? [...new Set(testFilter.map(fileOf))] : [...this.files];
    Object.assign(this.world, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    try {
      const tests = await this.run(sandboxFileName, files, new Set(testFilter), !disableBail);
      const endless = determineHitLimitReached(this.world.hitCount, this.world.hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      Object.assign(this.world, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  /**
   * Runs the tests of some files, those near the mutant and quick ones first, and so in each file: first what
   * reaches the mutant, then the others. What is computed once for all, such as the index of a form's labels, is
   * reached by the first test alone, and noticed by another. A file is loaded when its turn comes.
   */
  async run(mutated, files, reaching, isOver) {
    const start = workDone();
    const { tests, globals, begin } = collector();
    Object.assign(globalThis, globals);
    const load = this.script.runInThisContext()(this.require);
    const results = [];
    const later = [];
    const isDone = () =>
      (isOver && results.at(-1)?.status === TestStatus.Failed) || workDone() - start > longestTogether;
    const turns = new Map(files.map((file) => [file, this.usualTimeOf(file) / 8 ** sharedFolders(mutated, file)]));
    for (const file of files.sort((a, b) => turns.get(a) - turns.get(b))) {
      const before = tests.length;
      try {
        begin(file);
        load(file);
      } catch (error) {
        return [...results, failed({ id: file, file }, 0, error)];
      }
      const own = tests.slice(before).filter(({ id }) => this.timeOf(id) <= patience);
      for (const test of own.sort((a, b) => this.timeOf(a.id) - this.timeOf(b.id))) {
        if (reaching.size > 0 && !reaching.has(test.id)) later.push(test);
        else results.push(await outcomeOf(test));
        if (isDone()) return results;
      }
    }
    for (const test of later) {
      results.push(await outcomeOf(test));
      if (isDone()) break;
    }
    return results;
  }

  timeOf(id) {
    return this.times[id] ?? 0;
  }

  /** Milliseconds that a test of a file takes on average. */
  usualTimeOf(file) {
    this.usualTimes ??= averageByFile(this.times);
    return 1 + (this.usualTimes.get(file) ?? 0);
  }

  /** The tests of some files, read anew. */
  testsOf(files) {
    const { tests, globals, begin } = collector();
    Object.assign(globalThis, globals);
    const load = this.script.runInThisContext()(this.require);
    for (const file of files) {
      begin(file);
      load(file);
    }
    return tests;
  }
}

/** How many folders and names a file below src has in common with one below test. */
function sharedFolders(mutated, test) {
  const [names, others] = [relative(join(process.cwd(), "src"), mutated), test.slice("test/".length)].map((path) =>
    path.replace(/(\.test)?\.ts$/, "").split(/[\\/]/),
  );
  const end = names.findIndex((name, i) => name !== others[i]);
  return end < 0 ? names.length : end;
}

function averageByFile(times) {
  const sums = new Map();
  for (const [id, time] of Object.entries(times)) {
    const { total, count } = sums.get(fileOf(id)) ?? { total: 0, count: 0 };
    sums.set(fileOf(id), { total: total + time, count: count + 1 });
  }
  return new Map([...sums].map(([file, { total, count }]) => [file, total / count]));
}

const fileOf = (id) => id.slice(0, id.indexOf(" > "));

async function outcomeOf(test) {
  const start = workDone();
  try {
    await test.run();
    return { ...named(test), timeSpentMs: workDone() - start, status: TestStatus.Success };
  } catch (error) {
    return failed(test, workDone() - start, error);
  }
}

/** Milliseconds of work so far: on a busy machine the clock would say more, and tests would be left out for it. */
function workDone() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const named = ({ id, file }) => ({ id, name: id, fileName: join(process.cwd(), file) });

const failed = (test, timeSpentMs, error) => ({
  ...named(test),
  timeSpentMs,
  status: TestStatus.Failed,
  failureMessage: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "core", CoreTestRunner)];
