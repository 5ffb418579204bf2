import { unpack } from "../../../batch";
import type { UnitSource } from "../../../merge";
import { failure, success } from "../../../report";
import type { Answer } from "./answer";

/** What was checked, as it is handed to a merge. */
export function mergeSources(answers: readonly Answer[]): readonly UnitSource[] {
  return answers.map(({ row: { file, error }, report }) => ({
    file,
    read: report ? success(unpack(report)) : failure("Unreadable", error ?? ""),
  }));
}
