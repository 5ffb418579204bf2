import type { TableForm } from "../form";

/** The typed cells of a table as they stand beside and below one another. */
export interface Lines {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
}

/** Runs of adjacent number cells with one row name, and with one column name; computed cells break a run. */
export function linesOf(form: TableForm, isTyped: (cell: number) => boolean): Lines {
  const at = new Map(form.places.map((place) => [`${place.row} ${place.column}`, place.cell ?? -1]));
  const run = (axis: "row" | "column"): readonly (readonly number[])[] => {
    const down = axis === "column" ? 1 : 0;
    const next = (place: { readonly row: number; readonly column: number }, step: number): number | undefined => {
      const cell = at.get(`${place.row + step * down} ${place.column + step * (1 - down)}`);
      return cell !== undefined && isTyped(cell) ? cell : undefined;
    };
    const isSame = (a: number | undefined, b: number | undefined): boolean =>
      a !== undefined && b !== undefined && form.cells[a]?.[axis] === form.cells[b]?.[axis];
    return form.places.flatMap((place) => {
      const first = place.cell ?? -1;
      if (!isTyped(first) || isSame(next(place, -1), first)) return [];
      const line = [first];
      for (let step = 1; isSame(next(place, step), first); step++) line.push(next(place, step) ?? -1);
      return line.length > 1 ? [line] : [];
    });
  };
  return { rows: run("row"), columns: run("column") };
}
