import { patience, WorkerHand } from "../../../../src/taskpane/county/work/workerHand";
import { FakeWorker, someAnswer } from "../../../support/pane/workers";

jest.useFakeTimers();

const task = (name: string) => ({ name, file: {} as File });

function stage(): { readonly started: FakeWorker[]; readonly hand: WorkerHand } {
  const started: FakeWorker[] = [];
  const start = (): Worker => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker as unknown as Worker;
  };
  return { started, hand: new WorkerHand(start, { previous: null }) };
}

it("tells a worker how to check before its first file, and keeps it for the next", async () => {
  const { started, hand } = stage();
  for (const name of ["a.txt", "b.txt"]) {
    const answer = hand.work(task(name));
    started[0]?.say({ kind: "answer", answer: someAnswer(name) });
    expect((await answer)?.row.file).toBe(name);
  }
  expect(started).toHaveLength(1);
  expect(started[0]?.told.map(({ kind }) => kind)).toEqual(["begin", "check", "check"]);
});

it.each<readonly [string, (worker: FakeWorker | undefined) => void, string]>([
  ["fails", (worker) => worker?.fail(), "程序中断"],
  ["says what cannot be understood", (worker) => worker?.onmessageerror?.(), "程序中断"],
  ["says nothing for long", () => void jest.advanceTimersByTime(patience), "一分钟还没有检查完"],
])("a worker that %s costs its file alone; another takes its place", async (_, kill, sentence) => {
  const { started, hand } = stage();
  const lost = hand.work(task("a.txt"));
  kill(started[0]);
  expect((await lost)?.row).toMatchObject({ file: "a.txt", status: "unreadable" });
  expect((await lost)?.row.error).toContain(sentence);
  expect(started[0]?.isTerminated).toBe(true);
  const next = hand.work(task("b.txt"));
  expect(started).toHaveLength(2);
  started[1]?.say({ kind: "answer", answer: someAnswer("b.txt") });
  expect((await next)?.row.file).toBe("b.txt");
});

it("a file that cannot be sent is lost alone", async () => {
  const started: FakeWorker[] = [];
  const hand = new WorkerHand(
    () => {
      const worker = new FakeWorker();
      worker.postMessage = (message) => {
        if (message.kind === "check") throw new Error("cannot be cloned");
      };
      started.push(worker);
      return worker as unknown as Worker;
    },
    { previous: null },
  );
  expect((await hand.work(task("a.txt")))?.row.status).toBe("unreadable");
});

it("ended, it leaves its file undone", async () => {
  const { started, hand } = stage();
  const undone = hand.work(task("a.txt"));
  hand.end();
  expect(await undone).toBeNull();
  expect(started[0]?.isTerminated).toBe(true);
});

describe("opening", () => {
  it("succeeds when the worker has come up", async () => {
    const { started, hand } = stage();
    const opened = hand.open();
    started[0]?.say({ kind: "ready" });
    expect(await opened).toBe(true);
  });

  it("fails where the browser refuses, at once, by an error, or by silence", async () => {
    const refusing = new WorkerHand(
      () => {
        throw new Error("SecurityError");
      },
      { previous: null },
    );
    expect(await refusing.open()).toBe(false);
    const failing = stage();
    const failed = failing.hand.open();
    failing.started[0]?.fail();
    expect(await failed).toBe(false);
    const silent = stage().hand.open();
    jest.advanceTimersByTime(20_000);
    expect(await silent).toBe(false);
  });
});
