/** From this many on, what follows one another is written as a range. */
const shortestRun = 3;

/**
 * Items in their order for people to read, those that follow one another together: 4、7 至 12.
 *
 * @param follows whether an item is the one after another
 */
export function printRuns<Item extends string | number>(
  items: readonly Item[],
  follows: (before: Item, item: Item) => boolean,
): string {
  const runs: Item[][] = [];
  let last: Item | null = null;
  for (const item of items) {
    if (last !== null && follows(last, item)) runs[runs.length - 1]?.push(item);
    else runs.push([item]);
    last = item;
  }
  return runs
    .map((run) => (run.length < shortestRun ? run.join("、") : `${run[0]} 至 ${run[run.length - 1]}`))
    .join("、");
}
