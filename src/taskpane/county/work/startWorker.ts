/** Starts a worker with the program that checks. Throws where the browser or the page's policy does not allow it. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}

/** How many workers there may be: one processor is left to the pane and to Excel. */
export function workerCount(): number {
  if (typeof Worker === "undefined") return 0;
  return Math.max(1, Math.min(8, (navigator.hardwareConcurrency || 2) - 1));
}
