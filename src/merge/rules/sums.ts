import { cellKinds, type TableForm } from "../../form";
import { emptyCell, printedValue, type CellValue, type FilledTable } from "../../report";
import { inOneUnit, placesOf, scaled, unscaled } from "../../rules/decimal";
import { finding, findingCell, nameOfCell, type Finding } from "../../rules/finding";
import { partsOf } from "../sum";
import type { Unit } from "../units";
import { listOfParts, mergeMessages as say } from "../words";
import type { MergeFacts, MergeRule } from "./mergeRule";
import { ownOf } from "./own";

/**
 * A-1: every cell of 二, 三 and 四 is the sum of the units' cells. Ours are by construction; those that somebody has
 * typed are compared, money aside.
 */
export const sumRule: MergeRule = {
  code: "A-1",
  demand: "本级年报表二、表三、表四的每一格等于各单位之和。",
  check: (facts) => compared(facts, "A-1", (kind) => cellKinds[kind].isWhole),
};

/** sums of money keep their decimals. Evidence: fees such as 59237.2449 万元. */
export const moneyRule: MergeRule = {
  code: "A-6",
  demand: "金额之和保留全部小数。",
  check: (facts) => {
    const findings = [...tooLong(facts), ...openUnits(facts)];
    const verdict = compared(facts, "A-6", (kind) => !cellKinds[kind].isWhole);
    // Without a typed report our own sum is still looked at.
    return "findings" in verdict ? { findings: [...findings, ...verdict.findings] } : { findings };
  },
};

type IsMeant = (kind: TableForm["cells"][number]["kind"]) => boolean;

function compared(facts: MergeFacts, rule: string, isMeant: IsMeant): ReturnType<MergeRule["check"]> {
  const found = ownOf(facts);
  if ("why" in found) return found;
  if (facts.chosen.units.length === 0) return { why: say.noUnits };
  return {
    findings: tables(facts).flatMap(({ form, cells }) => {
      const own = found.own.tables[form.id];
      return form.cells
        .filter(({ kind }) => own && isMeant(kind))
        .flatMap(({ index }) => onCell(rule, own, index, cells[index]?.value ?? null, facts.chosen.units));
    }),
  };
}

function tables({ report }: MergeFacts): readonly FilledTable[] {
  return Object.values(report.tables).flatMap((table) => table ?? []);
}

function onCell(
  rule: string,
  own: FilledTable | null,
  index: number,
  sum: CellValue,
  units: readonly Unit[],
): readonly Finding[] {
  const value = own?.cells[index]?.value ?? null;
  if (!own || value === sum || sum === null || typeof sum === "object") return [];
  const name = nameOfCell(own, index);
  const base = { rule, severity: "verify", expected: sum, cells: [findingCell(own, index)] } as const;
  if (value === null || typeof value === "object") {
    const written = value === null ? "还空着" : `填的是“${printedValue(value)}”`;
    return [finding({ ...base, message: say.blankCell(name, written, String(sum)) })];
  }
  const isCut = placesOf(String(value)) < placesOf(String(sum)) && isRounded(String(value), String(sum));
  const gap = gapOf(String(value), String(sum));
  const message = isCut
    ? say.cutDecimals(name, String(value), String(sum))
    : say.cell(name, String(value), String(sum), gap.replace("-", ""), partsSaid(own.form, index, units));
  return [finding({ ...base, message, actual: value, difference: Number(gap) })];
}

/** `own` - `sum`, exact. */
function gapOf(own: string, sum: string): string {
  const { a, b, one } = inOneUnit(own, sum);
  return unscaled(a - b, String(one).length - 1);
}

/** Whether a number is another, rounded or cut off at its last decimal. */
function isRounded(short: string, long: string): boolean {
  const places = placesOf(long);
  const gap = scaled(short, places) - scaled(long, places);
  const unit = 10n ** BigInt(places - placesOf(short));
  return gap < unit && gap > -unit;
}

function partsSaid(form: TableForm, index: number, units: readonly Unit[]): string {
  const parts = partsOf(units, form, index)
    .filter(({ cell }) => Number(printedValue(cell.value)) > 0)
    .sort((a, b) => Number(b.cell.value) - Number(a.cell.value));
  return listOfParts(parts.map(({ unit, cell }) => ({ agency: unit.agency, value: printedValue(cell.value) })));
}

/** The digits that a number of a workbook keeps. */
const workbookDigits = 15;

function tooLong(facts: MergeFacts): readonly Finding[] {
  return tables(facts).flatMap((table) =>
    table.cells.flatMap(({ value }, index) => {
      const isLong = typeof value === "string" && value.replace(/^0\.0*|\D/g, "").length > workbookDigits;
      if (!isLong) return [];
      const message = say.manyDigits(nameOfCell(table, index), value);
      return [finding({ rule: "A-6", severity: "hint", message, cells: [findingCell(table, index)] })];
    }),
  );
}

/** Where an edition leaves the unit of a sum of money open, several units may have written 元 and 万元. */
function openUnits(facts: MergeFacts): readonly Finding[] {
  return tables(facts).flatMap((table) =>
    table.form.cells.flatMap(({ kind, index }) => {
      const parts = kind === "amount" ? partsOf(facts.chosen.units, table.form, index) : [];
      const filled = parts.filter(({ cell }) => (cell ?? emptyCell).value !== "0" && typeof cell.value === "string");
      if (filled.length < 2) return [];
      const message = say.openUnit(nameOfCell(table, index), filled.length);
      return [finding({ rule: "A-6", severity: "verify", message, cells: [findingCell(table, index)] })];
    }),
  );
}
