import { takenAhead } from "../../../src/cli/batch/takenAhead";

const rest = () => new Promise((resolve) => setImmediate(resolve));

async function* letters(word: string, asked: string[] = []): AsyncGenerator<string> {
  for (const letter of word) {
    asked.push(letter);
    yield await Promise.resolve(letter);
  }
}

async function allOf(source: AsyncIterator<string>): Promise<string> {
  let word = "";
  for (let next = await source.next(); next.done !== true; next = await source.next()) word += next.value;
  return word;
}

test.each(["", "a", "abc", "abcdefgh"])("gives out every item once and in order: %p", async (word) => {
  expect(await allOf(takenAhead(letters(word), 3))).toBe(word);
});

test("asks for the first few at once, and says how many wait", async () => {
  const asked: string[] = [];
  const source = takenAhead(letters("abcdefgh", asked), 3);
  expect(source.waiting()).toBe(0);
  await rest();
  expect(asked).toEqual(["a", "b", "c"]);
  expect(source.waiting()).toBe(3);
  await source.next();
  expect(source.waiting()).toBe(2);
  expect(await allOf(source)).toBe("bcdefgh");
  expect(source.waiting()).toBe(0);
});

test("counts items, not the end", async () => {
  const source = takenAhead(letters("a"), 3);
  await rest();
  expect(source.waiting()).toBe(1);
});

test("what goes wrong comes where its item would have come", async () => {
  async function* broken(): AsyncGenerator<string> {
    yield await Promise.resolve("a");
    throw new Error("no more");
  }
  const source = takenAhead(broken(), 3);
  await rest();
  expect(await source.next()).toEqual({ done: false, value: "a" });
  await expect(source.next()).rejects.toThrow("no more");
});
