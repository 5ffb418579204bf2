import { explanationSheetName } from "../../form";
import type { Grid } from "../../report";
import { placeOf, type Finding } from "../finding";
import { fingerprintOf } from "./fingerprint";

/** A 说明: why a finding of severity verify (核实) stands as it is. Kept in a sheet of the workbook that everybody sees. */
export interface Explanation {
  /** Ties it to its finding; see `fingerprintOf`. */
  readonly fingerprint: string;
  readonly message: string;
  readonly place: string;
  readonly text: string;
}

/** The sheet of the explanations: its name, and its columns in order. */
export const explanationSheet = {
  name: explanationSheetName,
  columns: ["标识（请勿修改）", "核实事项", "位置", "说明"],
} as const;

/** The explanation of a finding, with a text. */
export function explain(found: Finding, text: string): Explanation {
  return { fingerprint: fingerprintOf(found), message: found.message, place: placeOf(found), text };
}

/** The explanation that answers a finding; null where it is open. An empty text answers nothing. */
export function explanationOf(found: Finding, explanations: readonly Explanation[]): Explanation | null {
  if (found.severity !== "verify") return null;
  const fingerprint = fingerprintOf(found);
  return explanations.find((one) => one.fingerprint === fingerprint && one.text !== "") ?? null;
}

/** An explanation as a row of its sheet. */
export function rowOf({ fingerprint, message, place, text }: Explanation): readonly [string, string, string, string] {
  return [fingerprint, message, place, text];
}

/** Reads the sheet, wherever its columns stand. Rows without a fingerprint are other people's notes and are passed over. */
export function readExplanations(grid: Grid): readonly Explanation[] {
  const header = grid.rows.findIndex((row) => row.some((cell) => cell.value === explanationSheet.columns[0]));
  const columns = explanationSheet.columns.map(
    (label) => grid.rows[header]?.findIndex((cell) => cell.value === label) ?? -1,
  );
  return grid.rows.slice(header + 1).flatMap((row): readonly Explanation[] => {
    const [fingerprint = "", message = "", place = "", text = ""] = columns.map((column) =>
      String(row[column]?.value ?? "").trim(),
    );
    return header >= 0 && fingerprint !== "" ? [{ fingerprint, message, place, text }] : [];
  });
}
