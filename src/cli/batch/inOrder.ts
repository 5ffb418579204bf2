/** Where a task is done. It does one at a time, and never throws. */
export interface Hand<Task, Answer> {
  readonly work: (task: Task) => Promise<Answer>;
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
  private readonly free: Hand<Task, Answer>[];
  private readonly strong: Hand<Task, Answer>;
  private readonly waiting: { readonly task: Task; readonly done: (answer: Promise<Answer>) => void }[] = [];

  constructor(
    hands: readonly Hand<Task, Answer>[],
    private readonly isHeavy: (task: Task) => boolean,
  ) {
    const [first] = hands;
    if (!first) throw new RangeError("no hand");
    this.strong = first;
    this.free = [...hands];
  }

  work(task: Task): Promise<Answer> {
    return new Promise((done) => {
      this.waiting.push({ task, done });
      this.assign();
    });
  }

  private assign(): void {
    const [next] = this.waiting;
    const hand = next && this.take(this.isHeavy(next.task));
    if (!hand) return;
    this.waiting.shift();
    const answer = hand.work(next.task).finally(() => {
      this.free.push(hand);
      this.assign();
    });
    next.done(answer);
    this.assign();
  }

  /**
   * A hand that is free. Heavy tasks all go to the first, which the others spare as long as they can: what a thread
   * once needed of memory it keeps.
   */
  private take(isHeavy: boolean): Hand<Task, Answer> | undefined {
    const at = isHeavy
      ? this.free.indexOf(this.strong)
      : Math.max(
          0,
          this.free.findIndex((hand) => hand !== this.strong),
        );
    return at < 0 ? undefined : this.free.splice(at, 1)[0];
  }
}
