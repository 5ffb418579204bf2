import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes. A usual report leaves less than a tenth of them behind. */
const much = 64 << 20;

/**
 * For a batch: a function to be called between two of its files, which gives back their memory once they have taken
 * much. Left alone, the engine collects only after several such files.
 */
export function memoryRelease(): () => void {
  const before = inUse();
  return () => {
    if (inUse() - before < much) return;
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    collect();
  };
}

function inUse(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}
