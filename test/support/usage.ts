/** What a program took until its end: memory in MB at its peak, processor time in seconds over all threads. */
export interface Usage {
  readonly peak: number;
  readonly cpu: number;
}

/** Runs in a program before it (`node -r`): what it took goes to file 3 when it ends. */
export const usageWatcher = `
const { readFileSync, writeSync } = require("node:fs");
if (require("node:worker_threads").isMainThread) {
  let peak = 0;
  const look = () => { peak = Math.max(peak, process.memoryUsage.rss() / 1048576); };
  const write = process.stdout.write;
  process.stdout.write = function (...all) { look(); return write.apply(this, all); };
  process.on("exit", () => {
    look();
    try { peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024; } catch {}
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ peak: Math.round(peak), cpu: (user + system) / 1e6 }));
  });
}
`;

/** What the watcher wrote. */
export function usageIn(text: string): Usage {
  return JSON.parse(text) as Usage;
}
