import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { usageIn, usageWatcher, type Usage } from "./usage";

/** What `check --json` says of one file, as far as a run over thousands of them keeps it. */
export interface Line {
  readonly file: string;
  readonly status: string;
  /** The rules of severity error that found something, each once, sorted. */
  readonly errors: readonly string[];
}

/** A run over a batch of files, and what it took. */
export interface BatchRun extends Usage {
  readonly lines: readonly Line[];
  /** From the start of the program to its end. */
  readonly seconds: number;
}

/** Runs the built program over files of a folder with so many threads. `names` are relative to the folder. */
export async function runBatch(
  program: string,
  folder: string,
  jobs: number,
  names: readonly string[],
): Promise<BatchRun> {
  const watcher = join(dirname(program), "watcher.cjs");
  writeFileSync(watcher, usageWatcher);
  const call = ["-r", watcher, program, "check", "--json", "--jobs", String(jobs), "-"];
  const start = performance.now();
  const child = spawn(process.execPath, call, { stdio: ["pipe", "pipe", "ignore", "pipe"], cwd: folder });
  const over = once(child, "close");
  child.stdin?.end(`${names.join("\n")}\n`);
  const usage = text(child.stdio[3] as Readable);
  const lines: Line[] = [];
  if (child.stdout) for await (const line of createInterface({ input: child.stdout })) lines.push(lineOf(line));
  await over;
  return { lines, seconds: (performance.now() - start) / 1000, ...usageIn(await usage) };
}

/** Runs it twice at once, one thread each, every other file for each. Returns the seconds until both are done. */
export async function runApart(program: string, folder: string, names: readonly string[]): Promise<number> {
  const halves = [0, 1].map((half) => names.filter((_, at) => at % 2 === half));
  const runs = await Promise.all(halves.map((some) => runBatch(program, folder, 1, some)));
  return Math.max(...runs.map(({ seconds }) => seconds));
}

function lineOf(json: string): Line {
  const { file, status, findings } = JSON.parse(json) as {
    readonly file: string;
    readonly status: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  };
  const errors = findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  return { file, status, errors: [...new Set(errors)].sort() };
}
