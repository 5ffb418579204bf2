import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { isMainThread, Worker } from "node:worker_threads";
import { serve } from "./batch/worker";
import { exitCode } from "./exitCode";
import { run } from "./run";
import { standardOutput } from "./standardOutput";
import { codeOf, systemSentence } from "./systemSentence";
import { harmless, oneLine, type Terminal } from "./terminal";

if (isMainThread) main();
else serve();

/** Ends the program where nobody takes what it has to say. */
function endOutput(error: unknown): void {
  // The reader of a pipe may have seen enough (head): that is the end, and no failure.
  if (codeOf(error) === "EPIPE") process.exit(exitCode.clean);
  complain(systemSentence(error, "无法输出"));
  process.exit(exitCode.unreadable);
}

function complain(sentence: string): void {
  process.stderr.write(`${harmless(oneLine(sentence))}\n`);
}

function main(): void {
  const print = standardOutput(process.stdout, endOutput);
  const terminal: Terminal = {
    print: (text) => print(harmless(text)),
    complain,
    inputLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    workers: {
      start: (settings) =>
        new Worker(__filename, { workerData: settings, resourceLimits: { maxOldGenerationSizeMb: 1024 } }),
      count: availableParallelism(),
    },
  };
  run(process.argv.slice(2), terminal).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      complain(`程序出错，没有完成：${error instanceof Error ? error.message : String(error)}。`);
      process.exitCode = exitCode.unreadable;
    },
  );
}
