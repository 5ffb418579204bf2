import { remainingOf, remainingWords } from "../../src/batch";

const minute = 60_000;

it("tells the rest by the pace so far", () => {
  expect(remainingOf({ done: 50, total: 200, elapsed: 10_000 })).toBe(30_000);
  expect(remainingOf({ done: 200, total: 200, elapsed: 10_000 })).toBe(0);
});

it.each([
  ["too few files", { done: 2, total: 200, elapsed: 60_000 }],
  ["too short a time", { done: 20, total: 200, elapsed: 500 }],
])("makes no guess after %s", (_, progress) => {
  expect(remainingOf(progress)).toBeNull();
  expect(remainingWords(progress)).toBe("正在估计需要的时间");
});

it.each<readonly [number, string]>([
  [3_000, "马上就好"],
  [12_000, "约还需 20 秒"],
  [50_000, "约还需 50 秒"],
  [51_000, "约还需 1 分钟"],
  [1.2 * minute, "约还需 2 分钟"],
  [59.5 * minute, "约还需 1 小时"],
  [125 * minute, "约还需 2 小时 5 分钟"],
])("%d ms more: %s", (rest, words) => {
  // Half is done: what it took is what is left.
  expect(remainingWords({ done: 100, total: 200, elapsed: rest })).toBe(words);
});
