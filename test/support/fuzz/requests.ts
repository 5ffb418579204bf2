import * as fc from "fast-check";
import type { RequestBody } from "../../../src/workbench/wire/protocol";

/** What may stand in the place of any value of a request. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1.5,
    1e9,
    "",
    "A1",
    "A1:Z99",
    "表!A1",
    "Values",
    "__proto__",
    "constructor",
    [],
    {},
    [[1]],
    [["=SUM("]],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

export interface Distortion {
  readonly place: number;
  readonly kind: "replace" | "remove" | "copy";
  readonly value: unknown;
}

export const distortions: fc.Arbitrary<readonly Distortion[]> = fc.array(
  fc.record({
    place: fc.nat(100_000),
    kind: fc.constantFrom("replace" as const, "remove" as const, "copy" as const),
    value: odd,
  }),
  { minLength: 1, maxLength: 3 },
);

/** Anything at all in the place of a request. */
export const anyBodies = odd;

/** A request of the real library in which some values are others. */
export function distorted(body: RequestBody, changes: readonly Distortion[]): unknown {
  return changes.reduce<unknown>(distort, JSON.parse(JSON.stringify(body)));
}

function distort(body: unknown, { place, kind, value: given }: Distortion): unknown {
  // A value that stands in one request would else be distorted with it, and come into the next as it is then.
  const value = structuredClone(given);
  const places: (readonly [owner: Record<string, unknown>, key: string])[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(body);
  const [owner, key] = places[place % Math.max(1, places.length)] ?? [];
  if (!owner || key === undefined) return value;
  if (kind === "replace") owner[key] = value;
  else if (kind === "remove") delete owner[key];
  else owner[key] = places[(place * 7 + 3) % places.length]?.[0] === owner ? value : structuredClone(owner[key]);
  return body;
}
