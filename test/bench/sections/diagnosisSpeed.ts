import { diagnose } from "../../../src/diagnosis";
import { casesOf, type Case } from "../cases/cases";
import { kinds, recipeFor } from "../cases/kinds";
import { randomFrom } from "../cases/random";
import { anyNumbers } from "../cases/slips";
import { filled, reportWith, requestNumbers, requestsForm, sizes } from "../cases/tables";
import { atMost, bestOf, quantile, type Row, type Section } from "../section";

const casesPerKindAndSize = 100;

export const diagnosisSpeed: Section = {
  title: "Diagnosis: time for one table",
  remark: `${casesPerKindAndSize} tables for each kind and size after as many to warm up; best of three calls each`,
  run: () => {
    const tables = (series: number): readonly Case[] =>
      kinds.flatMap((kind) => sizes.flatMap((size) => casesOf(recipeFor(kind, size, casesPerKindAndSize, series))));
    const time = ({ table }: Case): number => {
      const report = reportWith(table);
      return bestOf(3, () => diagnose(report));
    };
    tables(1).forEach(time);
    const times = tables(2).map(time);
    return [
      atMost("median", quantile(times, 0.5), 0.5, "ms", 3),
      atMost("99 of 100", quantile(times, 0.99), 10, "ms", 2),
      atMost("longest", quantile(times, 1), 50, "ms", 2),
      ...hopeless(),
    ];
  },
};

/** Tables that no small set of cells explains. */
function hopeless(): readonly Row[] {
  const random = randomFrom(5);
  const garbage = Array.from({ length: 100 }, () =>
    filled(
      requestsForm,
      requestsForm.cells.map(() => random.whole(0, 1000)),
    ),
  );
  const many = [5, 6, 8, 12].flatMap((count) =>
    sizes.flatMap((size) =>
      casesOf({
        seed: 77 + count,
        count: 25,
        form: requestsForm,
        numbers: (source) => requestNumbers(source, size),
        spoil: anyNumbers(count),
      }).map(({ table }) => table),
    ),
  );
  const reports = [...garbage, ...many].map((table) => reportWith(table));
  const times = reports.map((report) => bestOf(3, () => diagnose(report)));
  const found = garbage.filter((table) => diagnose(reportWith(table)).suspects.length > 0).length;
  return [
    atMost("longest of tables with 5 to 175 wrong cells", quantile(times, 1), 50, "ms", 2),
    atMost("suspects claimed in tables of random numbers", found, 0, "of 100", 0),
  ];
}
