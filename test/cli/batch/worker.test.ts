import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import { unreadableRow } from "../../../src/batch/row";
import { lostFile, type CheckedFile } from "../../../src/cli/batch/checkFile";
import { WorkerHand, type WorkerSettings } from "../../../src/cli/batch/worker";

const settings: WorkerSettings = { task: "check", kind: null, isJson: true, previous: { scope: "none", reports: [] } };
const answer: CheckedFile = { row: { ...unreadableRow("a.txt", ""), status: "pass", error: null }, text: "{}\n" };

/** Threads whose ends the test holds. */
function threads(): { readonly started: EventEmitter[]; readonly start: () => Worker } {
  const started: EventEmitter[] = [];
  const start = (): Worker => {
    const thread = Object.assign(new EventEmitter(), { postMessage: () => undefined });
    started.push(thread);
    return thread as unknown as Worker;
  };
  return { started, start };
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
