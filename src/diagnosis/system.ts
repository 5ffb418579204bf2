import { addend, type FilledTable, type Report } from "../report";
import { balanceOf } from "../rules";
import { lastYearDemands, ownDemands } from "./demands";
import { computedCells } from "./formulas";
import { structureOf, type Structure } from "./structure";

/** A filled table as a system of equations. */
export interface System {
  readonly table: FilledTable;
  readonly structure: Structure;
  /** By cell: what it adds to a sum. */
  readonly values: readonly number[];
  /** By equation: by how much it fails, actual - expected; 0 where it holds. */
  readonly residuals: readonly number[];
  /** By component: how many of its equations fail. */
  readonly broken: readonly number[];
}

/** Sets the equations of a table up; with last year's report also those between the years. */
export function systemOf(table: FilledTable, previous: Report | null): System {
  const demands = [...ownDemands(table), ...lastYearDemands(table, previous)];
  const hasFormula = table.cells.some((cell) => cell.isFormula);
  const computed = hasFormula ? computedCells(table) : new Map<number, never>();
  const relations = demands.map(({ relation }) => relation);
  const structure = structureOf(table.form, relations, computed);
  const residuals = demands.map(({ relation, target }) => {
    const { expected, actual } = balanceOf(relation, table);
    return actual - expected - target;
  });
  const broken = structure.components.map(
    ({ equations }) => equations.filter((equation) => residuals[equation] !== 0).length,
  );
  const values = table.form.cells.map(({ index }) => addend(table.cells[index]?.value));
  return { table, structure, values, residuals, broken };
}

/** Whether a cell can hold a number: whole, not negative, and exact in JavaScript. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Whether all sums of a system are exact: beyond 2^53 a difference may be no more than a rounding. */
export function isExact({ values }: System): boolean {
  return Number.isSafeInteger(values.reduce((sum, value) => sum + Math.abs(value), 0));
}
