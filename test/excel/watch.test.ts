import { ChangeWatch, watchTimes, type LookOutcome } from "../../src/excel/watch";

/** What the watch does with time is told by a clock of our own: no test waits, and none depends on the machine. */
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function watching(look: () => Promise<LookOutcome>, isVisible = true): ChangeWatch {
  return new ChangeWatch(look, watchTimes, () => isVisible);
}

describe("when the watch looks", () => {
  const looks: number[] = [];
  const look = (): Promise<LookOutcome> => {
    looks.push(Date.now());
    return Promise.resolve("done");
  };
  beforeEach(() => looks.splice(0));

  it("is once after a burst, when it pauses", async () => {
    const watch = watching(look);
    for (let change = 0; change < 3; change += 1) {
      watch.changed();
      await jest.advanceTimersByTimeAsync(30);
    }
    expect(looks).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(watchTimes.pause);
    expect(looks).toHaveLength(1);
    watch.end();
  });

  it("is within 200 ms while changes go on without a pause", async () => {
    const watch = watching(look);
    const start = Date.now();
    for (let change = 0; change < 20; change += 1) {
      watch.changed();
      await jest.advanceTimersByTimeAsync(40);
    }
    expect(looks[0]).toBeLessThanOrEqual(start + 200);
    expect(looks.length).toBeGreaterThanOrEqual(3);
    watch.end();
  });

  it("is again when something changed during a look", async () => {
    let finish: (outcome: LookOutcome) => void = () => undefined;
    let count = 0;
    const watch = watching(() => {
      count += 1;
      return new Promise((resolve) => (finish = resolve));
    });
    watch.changed();
    await jest.advanceTimersByTimeAsync(watchTimes.pause);
    watch.changed();
    await jest.advanceTimersByTimeAsync(1000);
    expect(count).toBe(1);
    finish("done");
    await jest.advanceTimersByTimeAsync(watchTimes.pause);
    expect(count).toBe(2);
    watch.end();
  });

  it("is soon again when a cell was being edited", async () => {
    let count = 0;
    const watch = watching(() => Promise.resolve((count += 1) < 3 ? "again" : "done"));
    watch.changed();
    await jest.advanceTimersByTimeAsync(watchTimes.pause + 2 * watchTimes.retry);
    expect(count).toBe(3);
    watch.end();
  });

  it.each([
    [true, 2],
    [false, 0],
  ])("is by the way where no event came, if the pane is visible (%s)", async (isVisible, count) => {
    const watch = watching(look, isVisible);
    await jest.advanceTimersByTimeAsync(2 * watchTimes.idle + 10);
    expect(looks).toHaveLength(count);
    watch.end();
  });

  it("is never after the end", async () => {
    const watch = watching(look);
    watch.changed();
    watch.end();
    watch.changed();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(looks).toEqual([]);
  });
});
