import { useId, useState } from "react";
import type { Merged } from "../../../merge";
import { describeOrigin, printedValue } from "../../../report";
import type { TableForm } from "../../../form";
import { Segments } from "../../export/Segments";
import { columnsOf, figuresIn, partsOfFigure, type CountyFigure } from "./figures";
import { mergeWords as say } from "./words";

/** Parts of a figure that are shown at a time. */
const portion = 30;

/** The sums, a column of a table at a time; each figure opens to the units that gave something to it. */
export function CountyFigures({ merged }: { readonly merged: Merged }) {
  const { tables } = merged.edition;
  const heading = useId();
  const [chosen, setChosen] = useState<TableForm["id"]>("requests");
  const form = tables.find(({ id }) => id === chosen);
  if (!form) return null;
  return (
    <section aria-labelledby={heading} className="nb-figures">
      <h3 id={heading}>{say.figures}</h3>
      <p className="nb-muted">{say.figuresHint}</p>
      <Segments
        legend={say.table}
        options={tables.map(({ id, number }) => ({ value: id, label: number }))}
        value={chosen}
        onChange={setChosen}
      />
      <TableFigures key={form.id} merged={merged} form={form} />
    </section>
  );
}

function TableFigures({ merged, form }: { readonly merged: Merged; readonly form: TableForm }) {
  const columns = columnsOf(form);
  const [column, setColumn] = useState((columns.find(({ id }) => id === "total") ?? columns[0])?.id ?? "");
  const [open, setOpen] = useState<number | null>(null);
  return (
    <>
      <div className="nb-list-tools">
        <select
          aria-label={say.column}
          value={column}
          onChange={({ target }) => {
            setColumn(target.value);
            setOpen(null);
          }}
        >
          {columns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <ul>
        {figuresIn(merged, form, column).map((figure) => (
          <Figure
            key={figure.index}
            {...{ merged, form, figure }}
            isOpen={open === figure.index}
            onToggle={() => setOpen(open === figure.index ? null : figure.index)}
          />
        ))}
      </ul>
    </>
  );
}

interface FigureProps {
  readonly merged: Merged;
  readonly form: TableForm;
  readonly figure: CountyFigure;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Figure({ merged, form, figure, isOpen, onToggle }: FigureProps) {
  const id = useId();
  const { rowName, columnName, value, isZero } = figure;
  return (
    <li>
      <button
        type="button"
        className={isZero ? "nb-figure nb-none" : "nb-figure"}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <span>
          {rowName === "" ? columnName : rowName}
          {rowName !== "" && <span className="nb-hidden">{say.ofColumn(columnName)}</span>}
        </span>
        <strong>{value}</strong>
      </button>
      <div id={id} hidden={!isOpen} className="nb-parts">
        {isOpen && <Parts {...{ merged, form, figure }} />}
      </div>
    </li>
  );
}

function Parts({ merged, form, figure }: Pick<FigureProps, "merged" | "form" | "figure">) {
  const [most, setMost] = useState(portion);
  const { parts, zeros } = partsOfFigure(merged, form, figure.index);
  const rest = parts.length - most;
  return (
    <>
      <p>{parts.length === 0 ? say.noParts : say.parts(parts.length, figure.value)}</p>
      <ul>
        {parts.slice(0, most).map(({ unit, cell }) => (
          <li key={unit.file} className="nb-part">
            <span>
              {unit.agency}
              <small>{say.at(unit.file, cell.origin ? describeOrigin(cell.origin) : "")}</small>
            </span>
            <strong>{printedValue(cell.value)}</strong>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="nb-link" onClick={() => setMost(most + portion)}>
          {say.moreParts(Math.min(portion, rest))}
        </button>
      )}
      {parts.length > 0 && zeros > 0 && <p className="nb-muted">{say.zeros(zeros)}</p>}
    </>
  );
}
