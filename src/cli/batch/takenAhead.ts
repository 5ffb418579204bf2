/** Items of a source, of which the first few are asked for before somebody needs them. */
export interface TakenAhead<Item> extends AsyncIterator<Item> {
  /** How many have come and were not given out yet. */
  readonly waiting: () => number;
}

/** Asks for the first items at once, so that whoever does one of them knows how many more there are. */
export function takenAhead<Item>(source: AsyncIterator<Item>, count: number): TakenAhead<Item> {
  let waiting = 0;
  const coming = Array.from({ length: count }, async () => {
    const item = await source.next();
    if (item.done !== true) waiting += 1;
    return item;
  });
  // What goes wrong is told to the one who comes for that item.
  for (const one of coming) one.catch(() => undefined);
  return {
    waiting: () => waiting,
    next: async () => {
      const first = coming.shift();
      if (!first) return source.next();
      const item = await first;
      if (item.done !== true) waiting -= 1;
      return item;
    },
  };
}
