import { madeOnce } from "../../src/form";

it("makes something of each object the first time only, nothing at all included", () => {
  const asked: unknown[] = [];
  const [one, other] = [{}, {}];
  const made = madeOnce((key: object) => {
    asked.push(key);
    return key === one ? undefined : asked.length;
  });
  expect([made(one), made(other), made(one), made(other)]).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toHaveLength(2);
});
