import * as fc from "fast-check";

/** Changes of a file, each at a place from 0 to 1 of its length. */
export interface Spoil {
  readonly kind: "flip" | "cut" | "remove" | "repeat" | "insert";
  readonly place: number;
  readonly length: number;
  readonly text: string;
}

/** Pieces that mean something to one format or another. */
const pieces = fc.constantFrom(
  ..."<>&\"'|\t\n\u0000",
  "</w:tbl>",
  "<w:tbl><w:tr><w:tc>",
  '<td colspan="1000" rowspan="9">',
  "<table>",
  "<!--",
  "]]>",
  "&x;",
  "<row><c><v>1</v></c>",
  "{",
  '":[',
  "1e999",
  "\ud800",
  "规章\t1\t2\t3",
  " ".repeat(5_000),
  "章".repeat(5_000),
  "1规章".repeat(1_000),
);

export const spoils: fc.Arbitrary<readonly Spoil[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("flip" as const, "cut" as const, "remove" as const, "repeat" as const, "insert" as const),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(8), fc.nat(3_000)),
    text: fc.oneof(pieces, fc.string({ maxLength: 6 })),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The bytes with these changes, one after the other. */
export function spoilt(bytes: Uint8Array, changes: readonly Spoil[]): Uint8Array {
  return changes.reduce<Uint8Array>((whole, { kind, place, length, text }) => {
    const at = Math.floor(place * whole.length);
    const [before, after] = [whole.subarray(0, at), whole.subarray(at)];
    switch (kind) {
      case "flip":
        return Buffer.concat([
          before,
          Uint8Array.from(after.subarray(0, 1), (byte) => byte ^ (1 << (length % 8))),
          after.subarray(1),
        ]);
      case "cut":
        return Buffer.from(before);
      case "remove":
        return Buffer.concat([before, after.subarray(length)]);
      case "repeat":
        return Buffer.concat([before, after.subarray(0, length), after]);
      case "insert":
        return Buffer.concat([before, Buffer.from(text), after]);
    }
  }, bytes);
}
