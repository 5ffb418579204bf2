import { inOrder, type Hand } from "../../../src/cli/batch/inOrder";

/** Tasks that end when the test says so. */
class Desk {
  readonly begun: number[] = [];
  private readonly ends = new Map<number, () => void>();

  readonly hand = (depth = 1): Hand<number, string> => ({
    depth,
    work: (task) => {
      this.begun.push(task);
      return new Promise((resolve) => this.ends.set(task, () => resolve(`done ${task}`)));
    },
  });

  async end(task: number): Promise<void> {
    this.ends.get(task)?.();
    await rest();
  }
}

const rest = () => new Promise((resolve) => setImmediate(resolve));

async function* count(to: number, taken: number[] = []): AsyncGenerator<number> {
  for (let task = 1; task <= to; task += 1) {
    taken.push(task);
    yield await Promise.resolve(task);
  }
}

function collect(answers: AsyncIterable<string>): { readonly seen: string[]; readonly over: Promise<void> } {
  const seen: string[] = [];
  const over = (async () => {
    for await (const answer of answers) seen.push(answer);
  })();
  return { seen, over };
}

test("answers come in the order of the tasks, whichever hand is quicker", async () => {
  const desk = new Desk();
  const { seen, over } = collect(inOrder(count(3), [desk.hand(), desk.hand()]));
  await rest();
  expect(desk.begun).toEqual([1, 2]);
  await desk.end(2);
  expect([seen, desk.begun]).toEqual([[], [1, 2, 3]]);
  await desk.end(1);
  expect(seen).toEqual(["done 1", "done 2"]);
  await desk.end(3);
  await over;
  expect(seen).toEqual(["done 1", "done 2", "done 3"]);
});

test("an answer is given while the next task is still awaited", async () => {
  const desk = new Desk();
  let go = (): void => undefined;
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((resolve) => (go = resolve));
    yield 2;
  }
  const { seen, over } = collect(inOrder(slow(), [desk.hand()]));
  await rest();
  await desk.end(1);
  expect(seen).toEqual(["done 1"]);
  go();
  await rest();
  await desk.end(2);
  await over;
  expect(seen).toEqual(["done 1", "done 2"]);
});

test("no more tasks are taken than the hands can soon do", async () => {
  const desk = new Desk();
  const taken: number[] = [];
  const { over } = collect(inOrder(count(1000, taken), [desk.hand(), desk.hand()]));
  await rest();
  expect(taken.length).toBeLessThan(12);
  for (let task = 1; task <= 1000; task += 1) await desk.end(task);
  await over;
  expect(taken).toHaveLength(1000);
});

test("of heavy tasks one is done at a time, and light ones before it go on", async () => {
  const desk = new Desk();
  const { seen, over } = collect(inOrder(count(4), [desk.hand(), desk.hand()], (task) => task % 2 === 0));
  await rest();
  expect(desk.begun).toEqual([1, 2]);
  await desk.end(1);
  expect(desk.begun).toEqual([1, 2, 3]);
  await desk.end(3);
  expect(desk.begun).toEqual([1, 2, 3]);
  await desk.end(2);
  expect(desk.begun).toEqual([1, 2, 3, 4]);
  await desk.end(4);
  await over;
  expect(seen).toHaveLength(4);
});

test("a hand that takes in more is given the next task before it is done, where none has fewer", async () => {
  const desk = new Desk();
  const { seen, over } = collect(inOrder(count(6), [desk.hand(2), desk.hand(2)]));
  await rest();
  expect(desk.begun).toEqual([1, 2, 3, 4]);
  for (const task of [1, 2, 3, 4, 5, 6]) await desk.end(task);
  await over;
  expect(seen).toHaveLength(6);
});

test("no task, no answer", async () => {
  const { seen, over } = collect(inOrder(count(0), [new Desk().hand()]));
  await over;
  expect(seen).toEqual([]);
});
