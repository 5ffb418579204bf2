import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { isMainThread, Worker } from "node:worker_threads";
import { serve } from "./batch/worker";
import { exitCode } from "./exitCode";
import { run } from "./run";
import { oneLine, type Terminal } from "./terminal";

const terminal: Terminal = {
  print: (text) =>
    new Promise((resolve) => {
      process.stdout.write(text, () => resolve());
    }),
  complain: (sentence) => {
    process.stderr.write(`${oneLine(sentence)}\n`);
  },
  inputLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  workers: {
    start: (settings) =>
      new Worker(__filename, { workerData: settings, resourceLimits: { maxOldGenerationSizeMb: 1024 } }),
    count: availableParallelism(),
  },
};

if (isMainThread) main();
else serve();

function main(): void {
  // The reader of a pipe may have seen enough (head): that is the end, and no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCode.clean);
    terminal.complain(`无法输出：系统返回 ${error.code ?? error.message}。`);
    process.exit(exitCode.unreadable);
  });

  run(process.argv.slice(2), terminal).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      terminal.complain(`程序出错，没有完成：${error instanceof Error ? error.message : String(error)}。`);
      process.exitCode = exitCode.unreadable;
    },
  );
}
