/** @jest-environment jsdom */
import { success, type Result } from "../../../src/report";
import { useTask, type Task } from "../../../src/taskpane/pane/useTask";
import { perform, render, unmountAll } from "../../support/pane/render";

afterEach(unmountAll);

async function task(): Promise<() => Task<"save">> {
  let current: Task<"save"> | null = null;
  function Holder() {
    current = useTask<"save">();
    return null;
  }
  await render(<Holder />);
  return () => {
    if (!current) throw new Error("not drawn");
    return current;
  };
}

describe("useTask", () => {
  it("does one thing at a time", async () => {
    const now = await task();
    let finish: (result: Result<number>) => void = () => undefined;
    const results: (Result<number> | null)[] = [];
    const keep = (result: Result<number> | null): void => void results.push(result);
    await perform(
      () =>
        void now()
          .run("save", () => new Promise<Result<number>>((done) => (finish = done)))
          .then(keep),
    );
    expect(now().busy).toBe("save");
    await perform(
      () =>
        void now()
          .run("save", () => Promise.resolve(success(2)))
          .then(keep),
    );
    await perform(() => finish(success(1)));
    expect(results).toEqual([null, { ok: true, value: 1 }]);
    expect(now().busy).toBeNull();
  });

  it("turns what is thrown into a failure, and is free again", async () => {
    const now = await task();
    let result: Result<number> | null = null;
    await perform(
      () =>
        void now()
          .run("save", (): Promise<Result<number>> => Promise.reject(new Error("chunk 3 failed")))
          .then((failed) => (result = failed)),
    );
    expect(result).toMatchObject({
      ok: false,
      failure: { sentence: "没有完成，请重试；仍不成功时，请关闭面板再打开。" },
    });
    expect(now().busy).toBeNull();
  });
});
