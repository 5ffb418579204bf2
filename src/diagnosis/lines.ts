import type { PlacedCell, TableForm } from "../form";

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
    /** The typed cell so many steps further, if it has the same name. */
    const beside = (place: PlacedCell, step: number): number | undefined => {
      const cell = at.get(`${place.row + step * down} ${place.column + step * (1 - down)}`);
      if (cell === undefined || !isTyped(cell)) return undefined;
      return form.cells[cell]?.[axis] === form.cells[place.cell ?? -1]?.[axis] ? cell : undefined;
    };
    return form.places.flatMap((place) => {
      const first = place.cell ?? -1;
      if (!isTyped(first) || beside(place, -1) !== undefined) return [];
      const line = [first];
      for (let cell = beside(place, 1); cell !== undefined; cell = beside(place, line.length)) line.push(cell);
      return line.length > 1 ? [line] : [];
    });
  };
  return { rows: run("row"), columns: run("column") };
}
