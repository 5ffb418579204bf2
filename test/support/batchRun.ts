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

/** Runs the built program over the files below a folder with so many threads. */
export async function runBatch(program: string, folder: string, jobs: number, names?: string): Promise<BatchRun> {
  const watcher = join(dirname(program), "watcher.cjs");
  writeFileSync(watcher, usageWatcher);
  const call = ["-r", watcher, program, "check", "--json", "--jobs", String(jobs), names === undefined ? folder : "-"];
  const start = performance.now();
  const child = spawn(process.execPath, call, { stdio: ["pipe", "pipe", "ignore", "pipe"], cwd: folder });
  const over = once(child, "close");
  child.stdin?.end(names ?? "");
  const usage = text(child.stdio[3] as Readable);
  const lines: Line[] = [];
  if (child.stdout) for await (const line of createInterface({ input: child.stdout })) lines.push(lineOf(line));
  await over;
  return { lines, seconds: (performance.now() - start) / 1000, ...usageIn(await usage) };
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
