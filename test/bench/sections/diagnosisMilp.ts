import loadHighs from "highs";
import { diagnose } from "../../../src/diagnosis";
import { smallestSets } from "../../../src/diagnosis/explain";
import { systemOf, type System } from "../../../src/diagnosis/system";
import { casesOf } from "../cases/cases";
import { kinds, recipeFor } from "../cases/kinds";
import { reportWith, sizes } from "../cases/tables";
import { atLeast, quantile, type Section } from "../section";

const casesPerKindAndSize = 4;
const compared = ["one typo", "wrong total", "moved to a neighbour", "two neighbours swapped", "2 typos", "3 typos"];
const secondsForOne = 20;

export const diagnosisMilp: Section = {
  title: "Diagnosis: the same tables as a mixed-integer program (highs)",
  remark: "fewest cells to change so that every rule holds; highs finds one such set, the diagnosis all, ranked",
  run: async () => {
    const highs = await loadHighs();
    const cases = kinds
      .filter(({ name }) => compared.includes(name))
      .flatMap((kind) => sizes.flatMap((size) => casesOf(recipeFor(kind, size, casesPerKindAndSize, 3))));
    const own: number[] = [];
    const others: number[] = [];
    let [agreed, solved] = [0, 0];
    for (const { table } of cases) {
      const system = systemOf(table, null);
      const problem = programOf(system);
      const start = performance.now();
      const solution = highs.solve(problem, { time_limit: secondsForOne });
      others.push(performance.now() - start);
      const report = reportWith(table);
      const before = performance.now();
      diagnose(report);
      own.push(performance.now() - before);
      if (solution.Status !== "Optimal") continue;
      solved += 1;
      const [set] = smallestSets(system, () => false);
      agreed += Number(set?.changes.size === Math.round(solution.ObjectiveValue));
    }
    const [ours, theirs] = [quantile(own, 0.5), quantile(others, 0.5)];
    return [
      { what: "tables", value: `${cases.length}, of which highs solved ${solved}`, budget: "", ok: solved > 0 },
      atLeast("same fewest number of cells", (100 * agreed) / solved, 100),
      { what: "median, whole diagnosis", value: `${ours.toFixed(3)} ms`, budget: "", ok: null },
      { what: "median, highs", value: `${theirs.toFixed(1)} ms`, budget: "", ok: null },
      {
        what: "longest, diagnosis and highs",
        value: `${quantile(own, 1).toFixed(1)} and ${quantile(others, 1).toFixed(0)} ms`,
        budget: "",
        ok: null,
      },
      atLeast("highs takes as many times as long (medians)", theirs / ours, 10, "times", 0),
    ];
  },
};

/** The text of the program: d are the differences, z says which cells change. */
function programOf({ structure, residuals, values }: System): string {
  const cells = structure.typed;
  const limit = 2 * Math.max(...values) + residuals.reduce((sum, residual) => sum + Math.abs(residual), 0) + 1;
  const sum = (terms: readonly (readonly [number, string])[]): string =>
    terms.map(([factor, name]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`).join(" ");
  const equations = structure.rows.map((row, equation) => {
    const terms = cells.flatMap((cell) => {
      const factor = row[cell] ?? 0;
      return factor === 0 ? [] : [[factor, `d${cell}`] as const];
    });
    return ` ${sum(terms)} = ${-(residuals[equation] ?? 0)}`;
  });
  const links = cells.flatMap((cell) => {
    const atMostDown = Math.max(0, values[cell] ?? 0);
    return [` d${cell} - ${limit} z${cell} <= 0`, ` d${cell} + ${atMostDown} z${cell} >= 0`];
  });
  return [
    "Minimize",
    ` ${sum(cells.map((cell) => [1, `z${cell}`] as const))}`,
    "Subject To",
    ...equations,
    ...links,
    "Bounds",
    ...cells.map((cell) => ` -${limit} <= d${cell} <= ${limit}`),
    "General",
    ` ${cells.map((cell) => `d${cell}`).join(" ")}`,
    "Binary",
    ` ${cells.map((cell) => `z${cell}`).join(" ")}`,
    "End",
  ].join("\n");
}
