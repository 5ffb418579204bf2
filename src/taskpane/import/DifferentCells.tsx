import { printedValue } from "../../report";
import type { ComparedCell } from "./compareCells";
import { importWords as say } from "./words";

/** Longer lists are folded away: nothing in them happens by itself. */
const shown = 12;

interface DifferentCellsProps {
  readonly cells: readonly ComparedCell[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/** The cells that hold something else than the file has, side by side, each with a tick to overwrite it. */
export function DifferentCells({ cells, chosen, onToggle }: DifferentCellsProps) {
  const tables = [...new Set(cells.map(({ table }) => table))];
  return (
    <>
      {tables.map((table) => {
        const own = cells.filter((cell) => cell.table === table);
        return (
          <details key={table.id} className="nb-details" open={own.length <= shown}>
            <summary>{say.tableCells(table.number, own.length)}</summary>
            <table className="nb-comparison nb-import-cells">
              <thead>
                <tr>
                  <th scope="col">{say.column}</th>
                  <th scope="col">{say.present}</th>
                  <th scope="col">{say.imported}</th>
                </tr>
              </thead>
              <tbody>
                {own.map(({ key, form, write }) => (
                  <tr key={key}>
                    <th scope="row">
                      <label>
                        <input type="checkbox" checked={chosen.has(key)} onChange={() => onToggle(key)} />
                        <span>
                          {form.rowName} <small>{form.columnName}</small>
                        </span>
                      </label>
                    </th>
                    <td>{printedValue(write.from)}</td>
                    <td>{printedValue(write.to)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </>
  );
}
