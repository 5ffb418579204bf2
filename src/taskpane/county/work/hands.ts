import { paneHand, type Hand } from "./hand";
import type { WorkerSettings } from "./protocol";
import { startWorker, workerCount } from "./startWorker";
import { WorkerHand } from "./workerHand";

/** Opens as many workers as the machine has room for; where there can be none, the pane's own thread is the hand. */
export async function openHands(settings: WorkerSettings, files: number): Promise<readonly Hand[]> {
  const count = Math.min(workerCount(), files);
  if (count > 0) {
    const first = new WorkerHand(startWorker, settings);
    if (await first.open()) {
      return [first, ...Array.from({ length: count - 1 }, () => new WorkerHand(startWorker, settings))];
    }
    first.end();
  }
  return [paneHand(settings)];
}

/** Shares files out among hands; each takes the next as soon as it is free. Ends when all are done, or all hands. */
export async function shareOut<Task, Answer>(
  tasks: readonly Task[],
  hands: readonly { readonly work: (task: Task) => Promise<Answer | null> }[],
  onAnswer: (answer: Answer, at: number) => void,
): Promise<void> {
  let next = 0;
  await Promise.all(
    hands.map(async ({ work }) => {
      for (;;) {
        const at = next;
        const task = tasks[at];
        if (task === undefined) return;
        next += 1;
        const answer = await work(task);
        if (answer === null) return;
        onAnswer(answer, at);
      }
    }),
  );
}
