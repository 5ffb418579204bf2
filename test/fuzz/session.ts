import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as fc from "fast-check";

/** Where a target stands: the next seed, the one under way, and what was found. */
interface Position {
  readonly next: number;
  readonly underWay: number | null;
  readonly cases: number;
  readonly found: readonly Found[];
}

interface Found {
  readonly seed: number;
  readonly counterexample: string;
  readonly error: string;
}

const file = join(__dirname, "../../test-results/fuzz.json");
/** The case under way: what it was when a run hung and was killed. */
const caseFile = join(__dirname, "../../test-results/fuzz-case.txt");
const casesPerSeed = 50;
/** Milliseconds, making a find smaller included. */
const longestSeed = 90_000;
/** More finds than that are of one kind. */
const mostFinds = 5;

/** How long the targets are tried together, in minutes. */
export const minutes = Number(process.env["FUZZ_MINUTES"] ?? 1);

/**
 * Tries a target with seed after seed for its share of the time, and keeps its position after each.
 *
 * @param share of the whole time, from 0 to 1
 * @returns what was found in this run
 */
export async function tryOut<Case>(
  target: string,
  share: number,
  cases: fc.Arbitrary<Case>,
  holds: (one: Case) => Promise<void> | void,
): Promise<readonly Found[]> {
  const end = Date.now() + share * minutes * 60_000;
  const first = process.env["FUZZ_SEED"] ?? "";
  let position: Position = {
    ...(read()[target] ?? { next: 1, cases: 0 }),
    ...(first === "" ? {} : { next: Number(first) }),
    underWay: null,
    found: [],
  };
  while (Date.now() < end && position.found.length < mostFinds) {
    const seed = position.next;
    write(target, { ...position, underWay: seed });
    const property = fc.asyncProperty(cases, async (one) => {
      writeFileSync(caseFile, fc.stringify(one).slice(0, 20_000));
      await holds(one);
    });
    const result = await fc.check(property, { seed, numRuns: casesPerSeed, interruptAfterTimeLimit: longestSeed });
    const found = result.failed
      ? [
          {
            seed,
            counterexample: fc.stringify(result.counterexample).slice(0, 5_000),
            error: String(result.errorInstance).slice(0, 1_000),
          },
        ]
      : [];
    position = {
      next: seed + 1,
      underWay: null,
      cases: position.cases + result.numRuns,
      found: [...position.found, ...found],
    };
    write(target, position);
  }
  return position.found;
}

function read(): Readonly<Record<string, Position>> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Position>>;
  } catch {
    return {};
  }
}

function write(target: string, position: Position): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...read(), [target]: position }, null, 2));
}
