import type { Relation } from "../form";
import type { FilledTable, Report } from "../report";
import { brokenRelations, carriedInFrom, isSameAgency } from "../rules";

/** A relation that is to come out at a given difference: Σ `actual` - Σ `expected` = `target`. */
export interface Demand {
  readonly relation: Relation;
  readonly target: number;
}

/** What a table demands of its own numbers. */
export function ownDemands(table: FilledTable): readonly Demand[] {
  return table.form.equations.map((relation) => ({ relation, target: 0 }));
}

/** Whether a report is the agency's own and on the year before; numbers of others demand nothing. */
export function isYearBefore(report: Report, previous: Report): boolean {
  if (report.year === null || report.agency === null || previous.agency === null) return false;
  return previous.year === report.year - 1 && isSameAgency(report.agency, previous.agency);
}

/**
 * What last year's report demands of a table (Y-1): 上年结转 is what was carried out of last year, in every column.
 *
 * Nothing where last year's numbers do not add up: they would accuse the wrong year. A blank cell is asked only
 * where the table's own totals are broken; otherwise it is simply not filled in yet.
 */
export function lastYearDemands(table: FilledTable, previous: Report | null): readonly Demand[] {
  const before = previous?.tables[table.form.id];
  if (!previous || !before || brokenRelations(before).length > 0) return [];
  const isBroken = brokenRelations(table).length > 0;
  return carriedInFrom(previous).flatMap(({ index, value }) => {
    const cell = table.form.cells[index];
    if (cell?.row !== "carriedIn" || (!isBroken && typeof table.cells[index]?.value !== "number")) return [];
    const actual = [index];
    const relation: Relation = {
      rule: "Y-1",
      along: "column",
      name: cell.column,
      expected: [],
      actual,
      marked: actual,
    };
    return [{ relation, target: value }];
  });
}
