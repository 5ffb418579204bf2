import * as fc from "fast-check";
import { inOneUnit, placesOf, scaled, unscaled } from "../../src/rules/decimal";

it.each([
  ["59237.2449", "0.2", 592372449n, 2000n, 10000n],
  ["12", "3", 12n, 3n, 1n],
  ["-0.5", "2", -5n, 20n, 10n],
])("puts %s and %s into one unit", (a, b, left, right, one) => {
  expect(inOneUnit(a, b)).toEqual({ a: left, b: right, one });
});

it("loses nothing that a float would", () => {
  const { a, b } = inOneUnit("9007199254740993.1", "9007199254740992.1");
  expect(a - b).toBe(10n);
});

it("scales to and fro", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(6), (value, places) => {
      const text = unscaled(value, places);
      expect(placesOf(text)).toBe(places);
      expect(scaled(text, places)).toBe(value);
    }),
    { seed: 2021 },
  );
});
