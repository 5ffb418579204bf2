import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { memoryRelease } from "../../src/cli/memory";

const inUse = (): number => getHeapStatistics().used_heap_size;

/** Fills the memory with what is garbage afterwards; returns how much was in use then, in bytes. */
function filled(): number {
  const held = Array.from({ length: 4_000_000 }, (_, at) => ({ at }));
  expect(held).toHaveLength(4_000_000);
  return inUse();
}

describe("the release of memory between files", () => {
  it("gives back what nobody holds any more", () => {
    // What earlier suites left in this process would hide what is filled here.
    setFlagsFromString("--expose-gc");
    (runInNewContext("gc") as () => void)();
    const release = memoryRelease();
    const before = filled();
    release();
    expect(before - inUse()).toBeGreaterThan(50 << 20);
  });
});
