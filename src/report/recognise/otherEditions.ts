import { editionsWith, leavesOf, madeOnce, otherFormsOf, type EditionId, type Label, type TableForm } from "../../form";
import { labelKey } from "../normalise";
import { labelIndexOf } from "./labelIndex";

/** A label that another edition has in the same table, and this one has not. */
export interface ForeignLabel {
  readonly edition: EditionId;
  readonly axis: "row" | "column" | "caption";
  readonly text: string;
}

/** The labels of other editions' tables that a form does not have, by their keys. Made once. */
export const foreignLabelsOf = madeOnce((form: TableForm): ReadonlyMap<string, ForeignLabel> => {
  const made = new Map(otherFormsOf(form).flatMap(keyedLabels));
  for (const key of labelIndexOf(form).keys) made.delete(key);
  return made;
});

function keyedLabels(rival: TableForm): readonly (readonly [string, ForeignLabel])[] {
  const edition = editionsWith(rival)[0]?.id;
  if (edition === undefined) return [];
  const keyed = (label: Label, axis: ForeignLabel["axis"]): readonly (readonly [string, ForeignLabel])[] =>
    [label.text, ...(label.variants ?? [])].map((text) => [labelKey(text), { edition, axis, text: label.text }]);
  return rival.blocks.flatMap((block) => [
    ...leavesOf(block.rows, "row").flatMap(({ label }) => keyed(label, "row")),
    ...leavesOf(block.columns, "column").flatMap(({ label }) => keyed(label, "column")),
    ...(block.caption ? keyed(block.caption, "caption") : []),
  ]);
}
