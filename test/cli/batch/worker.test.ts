import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import { unreadableRow } from "../../../src/batch/row";
import { lostFile, type CheckedFile } from "../../../src/cli/batch/checkFile";
import type { Source } from "../../../src/cli/sources";
import { WorkerHand, type WorkerSettings } from "../../../src/cli/batch/worker";

const settings: WorkerSettings = { task: "check", kind: null, isJson: true, previous: { scope: "none", reports: [] } };
const answer: CheckedFile = { row: { ...unreadableRow("a.txt", ""), status: "pass", error: null }, text: "{}\n" };

/** Threads whose ends the test holds. */
function threads(): {
  readonly started: EventEmitter[];
  readonly posted: Source[][];
  readonly start: () => Worker;
} {
  const started: EventEmitter[] = [];
  const posted: Source[][] = [];
  const start = (): Worker => {
    const received: Source[] = [];
    const thread = Object.assign(new EventEmitter(), { postMessage: (source: Source) => received.push(source) });
    started.push(thread);
    posted.push(received);
    return thread as unknown as Worker;
  };
  return { started, posted, start };
}

test("a thread is started with the first file, and serves the next as well", async () => {
  const { started, start } = threads();
  const hand = new WorkerHand<CheckedFile>(start, settings, (file, reason) => lostFile(file, true, reason));
  expect(started).toHaveLength(0);
  for (let file = 0; file < 2; file += 1) {
    const checked = hand.work({ path: "a.txt", error: null });
    started[0]?.emit("message", answer);
    expect(await checked).toEqual(answer);
  }
  expect(started).toHaveLength(1);
});

test.each([
  ["runs out of memory", (thread: EventEmitter) => thread.emit("error", new Error("out of memory")), /out of memory/],
  ["is killed", (thread: EventEmitter) => thread.emit("exit", 1), /线程意外结束/],
])("a thread that %s costs its file alone; another takes its place", async (_, end, sentence) => {
  const { started, start } = threads();
  const hand = new WorkerHand<CheckedFile>(start, settings, (file, reason) => lostFile(file, true, reason));
  const lost = hand.work({ path: "b.txt", error: null });
  const [first] = started;
  if (first) end(first);
  expect(await lost).toMatchObject({
    row: { file: "b.txt", status: "unreadable", error: expect.stringMatching(sentence) as string },
  });
  expect(JSON.parse((await lost).text)).toMatchObject({ file: "b.txt", status: "unreadable" });
  const next = hand.work({ path: "a.txt", error: null });
  started[1]?.emit("message", answer);
  expect(await next).toEqual(answer);
});

test("the file that lay ready when a thread died is done by the next", async () => {
  const { started, posted, start } = threads();
  const hand = new WorkerHand<CheckedFile>(start, settings, (file, reason) => lostFile(file, true, reason));
  const lost = hand.work({ path: "b.txt", error: null });
  const ready = hand.work({ path: "a.txt", error: null });
  started[0]?.emit("exit", 1);
  expect((await lost).row.status).toBe("unreadable");
  expect(posted[1]).toEqual([{ path: "a.txt", error: null }]);
  started[1]?.emit("message", answer);
  expect(await ready).toEqual(answer);
});
