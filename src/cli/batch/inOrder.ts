/** Where tasks are done, one after the other. It never throws. */
export interface Hand<Task, Answer> {
  readonly work: (task: Task) => Promise<Answer>;
  /** How many tasks it takes in before the first is done, so that it need not wait for the next one. */
  readonly depth: number;
}

/** Tasks that are under way or wait for their turn, for each hand: enough that none is ever idle. */
const ahead = 4;

/**
 * Shares tasks out among hands, and gives the answers in the order of the tasks, each as soon as those before it are
 * there. Takes no more tasks than the hands can soon do, however many there are.
 *
 * @param isHeavy a task that takes much memory; of these, one is done at a time
 */
export async function* inOrder<Task, Answer>(
  tasks: AsyncIterable<Task>,
  hands: readonly Hand<Task, Answer>[],
  isHeavy: (task: Task) => boolean = () => false,
): AsyncGenerator<Answer> {
  const crew = new Crew(hands, isHeavy);
  const pending: Promise<Answer>[] = [];
  const source = tasks[Symbol.asyncIterator]();
  const take = (): Promise<Event<Task, Answer>> => source.next().then((taken) => ({ taken }));
  // One promise for each of the two, so that a slow source does not gather handlers.
  let coming: Promise<Event<Task, Answer>> | null = take();
  let first: Promise<Event<Task, Answer>> | null = null;
  while (coming || pending.length > 0) {
    const [oldest] = pending;
    first ??= oldest ? oldest.then((answer) => ({ answer })) : null;
    const mayTake = pending.length < hands.length * ahead;
    const events = [...(coming && mayTake ? [coming] : []), ...(first ? [first] : [])];
    const event = await Promise.race(events);
    if ("answer" in event) {
      void pending.shift();
      first = null;
      yield event.answer;
    } else if (event.taken.done === true) coming = null;
    else {
      pending.push(crew.work(event.taken.value));
      coming = take();
    }
  }
}

type Event<Task, Answer> = { readonly taken: IteratorResult<Task> } | { readonly answer: Answer };

/** Hands and the tasks that wait for them, in order. */
class Crew<Task, Answer> {
  /** How many tasks each hand has taken in. */
  private readonly loads: Map<Hand<Task, Answer>, number>;
  private readonly strong: Hand<Task, Answer>;
  private readonly waiting: { readonly task: Task; readonly done: (answer: Promise<Answer>) => void }[] = [];

  constructor(
    hands: readonly Hand<Task, Answer>[],
    private readonly isHeavy: (task: Task) => boolean,
  ) {
    const [first] = hands;
    if (!first) throw new RangeError("no hand");
    this.strong = first;
    this.loads = new Map(hands.map((hand) => [hand, 0]));
  }

  work(task: Task): Promise<Answer> {
    return new Promise((done) => {
      this.waiting.push({ task, done });
      this.assign();
    });
  }

  private assign(): void {
    const [next] = this.waiting;
    const hand = next && this.handFor(next.task);
    if (!hand) return;
    this.waiting.shift();
    this.burden(hand, 1);
    const answer = hand.work(next.task).finally(() => {
      this.burden(hand, -1);
      this.assign();
    });
    next.done(answer);
    this.assign();
  }

  private burden(hand: Hand<Task, Answer>, more: number): void {
    this.loads.set(hand, this.loadOf(hand) + more);
  }

  private loadOf(hand: Hand<Task, Answer>): number {
    return this.loads.get(hand) ?? 0;
  }

  /**
   * The hand with the fewest tasks, where it takes another. Heavy tasks all go to the first, which the others spare as
   * long as they can: what a thread once needed of memory it keeps.
   */
  private handFor(task: Task): Hand<Task, Answer> | null {
    const others = this.isHeavy(task) ? [] : [...this.loads.keys()].filter((hand) => hand !== this.strong);
    const least = [...others, this.strong].reduce((a, b) => (this.loadOf(b) < this.loadOf(a) ? b : a));
    return this.loadOf(least) < least.depth ? least : null;
  }
}
