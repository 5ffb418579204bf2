import {
  explanationSheetName,
  mergeNotesSheetName,
  opinionSheetName,
  outputSheetName,
  previousSheetName,
} from "../form";

export type SheetRole = "report" | "previous" | "explanations" | "output";

/** What a sheet is to a review: part of the report, or one that we keep beside it. */
export function roleOf(name: string): SheetRole {
  if (name === previousSheetName) return "previous";
  if (name === explanationSheetName) return "explanations";
  return [outputSheetName, opinionSheetName, mergeNotesSheetName].some((output) => name.startsWith(output))
    ? "output"
    : "report";
}
