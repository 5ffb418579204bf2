import { editionOf, sectionOf, type EditionId, type TableId } from "../../form";
import { describeOrigin, printedValue, cellAddress, type Origin } from "../../report";
import { severities, type Finding, type FindingCell } from "../../rules";
import { reviewWords } from "./words";

export interface FindingGroup {
  readonly id: TableId | "other";
  readonly title: string;
  /** The gravest first; within a severity in the order of the rules. */
  readonly findings: readonly Finding[];
}

/** Findings by table in printed order, those that belong to none at the end. Groups without findings are left out. */
export function groupFindings(findings: readonly Finding[], editionId: EditionId): readonly FindingGroup[] {
  const edition = editionOf(editionId);
  const tables = edition.tables.map(({ id, number }): FindingGroup => ({
    id,
    title: `${number} ${sectionOf(edition, id).heading.replace(/^.、/, "")}`,
    findings: bySeverity(findings.filter((finding) => tableOfFinding(finding) === id)),
  }));
  const other: FindingGroup = {
    id: "other",
    title: reviewWords.otherGroup,
    findings: bySeverity(findings.filter((finding) => tableOfFinding(finding) === "other")),
  };
  return [...tables, other].filter((group) => group.findings.length > 0);
}

function tableOfFinding(finding: Finding): TableId | "other" {
  return finding.cells[0]?.table ?? "other";
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/**
 * Findings with keys that stay while their numbers change, so that an opened row stays open while somebody types.
 */
export function keyedFindings(
  findings: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const [first] = finding.cells;
    const name = [finding.rule, first?.row, first?.column].join(" ");
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: `${name} ${count}`, finding };
  });
}

/** Where a click on a finding leads: its first cell that has a place, or its own place. */
export function targetOf(finding: Finding): Origin | null {
  return finding.cells.find((cell) => cell.origin !== null)?.origin ?? finding.origin;
}

/** A cell as a small button: where it leads, what is on it, and what it is called in full. */
export interface CellChip {
  readonly origin: Origin;
  readonly address: string;
  /** What stands in the cell; "" where the finding speaks of a label. */
  readonly value: string;
  readonly name: string;
}

/** More buttons than this would bury the next finding. */
const mostChips = 12;

/** The cells of a finding that have a place, and how many were left out. None where the target says it all. */
export function chipsOf(finding: Finding): { readonly chips: readonly CellChip[]; readonly more: number } {
  const placed = finding.cells.flatMap((cell) => (cell.origin ? [chipOf(cell, cell.origin)] : []));
  if (placed.length < 2) return { chips: [], more: 0 };
  return { chips: placed.slice(0, mostChips), more: Math.max(0, placed.length - mostChips) };
}

function chipOf(cell: FindingCell, origin: Origin): CellChip {
  const value = printedValue(cell.value);
  const shown = value === "" ? reviewWords.emptyCell : value;
  return {
    origin,
    address: cellAddress(origin),
    value: shown,
    name: `${reviewWords.goTo(describeOrigin(origin))}，${shown}`,
  };
}
