import { diagnose, type Suspect } from "../../../src/diagnosis";
import { brokenRelations } from "../../../src/rules";
import { withCell, type FilledTable } from "../../../src/report";
import { casesOf, recomputed, type Case } from "../cases/cases";
import { kinds, recipeFor, type Kind } from "../cases/kinds";
import { randomFrom } from "../cases/random";
import { filled, reportWith, requestNumbers, requestsForm, sizes } from "../cases/tables";
import { atLeast, atMost, type Row, type Section } from "../section";

const casesPerKindAndSize = 1000;
/** The machine must not decide what is found. */
const deadline = 60_000;

/** How sure the diagnosis was of its first suspect, and whether it was right. */
interface Claim {
  readonly size: string;
  readonly probability: number;
  readonly isRight: boolean;
}

interface Tally {
  readonly claims: Claim[];
  detected: number;
  cases: number;
  suggestions: number;
  holding: number;
  /** Of tables with formulas: those of which every suspect lies in the wrong column. */
  inColumn: number;
  withFormulas: number;
}

export const diagnosisAccuracy: Section = {
  title: "Diagnosis: accuracy",
  remark: `${casesPerKindAndSize} generated tables for each kind and size, fixed seeds; right means all cells and all values`,
  run: () => {
    const tally: Tally = {
      claims: [],
      detected: 0,
      cases: 0,
      suggestions: 0,
      holding: 0,
      inColumn: 0,
      withFormulas: 0,
    };
    const rows = kinds.flatMap((kind) => accuracyOf(kind, tally));
    return [...rows, ...summary(tally), falseAlarms()];
  },
};

function accuracyOf(kind: Kind, tally: Tally): readonly Row[] {
  return sizes.flatMap((size, at) => {
    const cases = casesOf(recipeFor(kind, size, casesPerKindAndSize));
    let [first, firstThree] = [0, 0];
    for (const one of cases) {
      const { suspects } = diagnose(reportWith(one.table), { deadline });
      const isRight = suspects[0] !== undefined && explains(suspects[0], one);
      first += Number(isRight);
      firstThree += Number(suspects.slice(0, 3).some((suspect) => explains(suspect, one)));
      tally.claims.push({ size, probability: suspects[0]?.probability ?? 0, isRight });
      note(tally, suspects, one, kind);
    }
    const share = (count: number): number => (100 * count) / cases.length;
    const row = (what: string, value: number, budget: number | undefined): Row =>
      budget === undefined
        ? { what, value: `${value.toFixed(1)} %`, budget: "", ok: null }
        : atLeast(what, value, budget);
    return [
      row(`${kind.name}, ${size}: first`, share(first), kind.first?.[at]),
      row(`${kind.name}, ${size}: among three`, share(firstThree), kind.firstThree?.[at]),
    ];
  });
}

function note(tally: Tally, suspects: readonly Suspect[], one: Case, kind: Kind): void {
  tally.cases += 1;
  tally.detected += Number(suspects.length > 0);
  tally.suggestions += suspects.length;
  tally.holding += suspects.filter((suspect) => brokenRelations(applied(suspect, one.table)).length === 0).length;
  if (!kind.hasFormulas) return;
  const { cells } = one.table.form;
  const columns = new Set([...one.truth.keys()].map((cell) => cells[cell]?.column));
  tally.withFormulas += 1;
  // A number moved sideways touches a second column too.
  tally.inColumn += Number(suspects.every(({ changes }) => changes.some(({ column }) => columns.has(column))));
}

function summary(tally: Tally): readonly Row[] {
  const { claims } = tally;
  const gap = (some: readonly Claim[]): number =>
    some.reduce((sum, { probability, isRight }) => sum + probability - Number(isRight), 0) / some.length;
  const bins = Array.from({ length: 10 }, (_, bin) =>
    claims.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin),
  ).filter((bin) => bin.length > 0);
  const expected = bins.reduce((sum, bin) => sum + Math.abs(gap(bin)) * bin.length, 0) / claims.length;
  return [
    atLeast("tables that break a rule and have a suspect", (100 * tally.detected) / tally.cases, 100),
    atLeast("suggestions after which every rule holds", (100 * tally.holding) / tally.suggestions, 100),
    atLeast("totals by formula: the column is right", (100 * tally.inColumn) / tally.withFormulas, 100),
    atMost("calibration: claimed - true, overall", Math.abs(100 * gap(claims)), 5, "points"),
    atMost("calibration: expected error over ten bins", 100 * expected, 5, "points"),
    ...sizes.map((size) =>
      atMost(
        `calibration: ${size} tables`,
        Math.abs(100 * gap(claims.filter((claim) => claim.size === size))),
        5,
        "points",
      ),
    ),
  ];
}

function falseAlarms(): Row {
  const random = randomFrom(99);
  let alarms = 0;
  for (const size of sizes) {
    for (let count = 0; count < casesPerKindAndSize; count++) {
      const table = filled(requestsForm, requestNumbers(random, size));
      alarms += Number(diagnose(reportWith(table)).suspects.length > 0);
    }
  }
  return atMost("false alarms on right tables", alarms, 0, `of ${sizes.length * casesPerKindAndSize}`, 0);
}

/** Whether a suspect names exactly the wrong cells, and exactly their numbers. */
export function explains({ changes }: Suspect, { truth }: Case): boolean {
  return changes.length === truth.size && changes.every(({ index, to }) => truth.get(index) === to);
}

/** The table with a suggestion carried out, and computed again where formulas compute it. */
export function applied({ changes }: Suspect, table: FilledTable): FilledTable {
  return recomputed(changes.reduce((before, { index, to }) => withCell(before, index, to), table));
}
