import { useId, useMemo } from "react";
import type { Origin, Report } from "../../report";
import { compareYears, positionOf, type ComparedLine, type ComparedTable } from "./lines";
import { compareWords as say } from "./words";
import "../styles/compare.css";

interface YearsBesideProps {
  readonly report: Report;
  readonly previous: Report;
  readonly onGoTo: (origin: Origin) => void;
}

/** A small picture of this year beside last year, row by row, so that an odd figure is seen before it is read. */
export function YearsBeside({ report, previous, onGoTo }: YearsBesideProps) {
  const heading = useId();
  const tables = useMemo(() => compareYears(report, previous), [report, previous]);
  if (tables.length === 0) return null;
  const last = previous.year === null ? say.lastYear : say.year(previous.year);
  const year = report.year === null ? say.thisYear : say.year(report.year);
  return (
    <section aria-labelledby={heading} className="nb-years">
      <h3 id={heading}>{say.heading}</h3>
      <p className="nb-muted">{say.legend(last, year)}</p>
      {tables.map((table) => (
        <TablePicture key={table.form.id} {...{ table, last, year, onGoTo }} />
      ))}
    </section>
  );
}

interface TablePictureProps extends Pick<YearsBesideProps, "onGoTo"> {
  readonly table: ComparedTable;
  readonly last: string;
  readonly year: string;
}

function TablePicture({ table, last, year, onGoTo }: TablePictureProps) {
  const { form, lines, quiet, largest } = table;
  return (
    <>
      <h4>{form.sheetName}</h4>
      <ul>
        {lines.map((line) => (
          <Line key={line.name} {...{ line, largest, last, year, onGoTo }} />
        ))}
      </ul>
      {quiet > 0 && <p className="nb-muted">{lines.length === 0 ? say.allQuiet : say.quiet(quiet)}</p>}
    </>
  );
}

interface LineProps extends Omit<TablePictureProps, "table"> {
  readonly line: ComparedLine;
  readonly largest: number;
}

function Line({ line, largest, last, year, onGoTo }: LineProps) {
  const { name, now, before, origin, isStriking } = line;
  const figures = [before, now].map((figure) => (figure === null ? say.none : String(figure)));
  const [was = say.none, is = say.none] = figures;
  const label = say.line(name, last, was, year, is) + (isStriking ? `，${say.striking}` : "");
  return (
    <li>
      <button
        type="button"
        className={isStriking ? "nb-year nb-year-striking" : "nb-year"}
        aria-label={label}
        title={label}
        disabled={!origin}
        onClick={() => origin && onGoTo(origin)}
      >
        <span className="nb-year-name">
          {partsOf(name).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </span>
        <Dumbbell {...{ now, before, largest }} />
        <span className="nb-year-figures">
          {isStriking && "! "}
          {say.change(was, is)}
        </span>
      </button>
    </li>
  );
}

/** The parts of a name that should stay in one line where they can: group, numbered row, column. */
function partsOf(name: string): readonly string[] {
  return name.split(/(?<= )|(?=\d+\.)/);
}

/** How wide and high the picture of a line is, and the room that its dots need at both ends, in pixels. */
const width = 76;
const height = 16;
const margin = 5;

function Dumbbell({ now, before, largest }: Pick<ComparedLine, "now" | "before"> & { readonly largest: number }) {
  const at = (figure: number): number => margin + positionOf(figure, largest) * (width - 2 * margin);
  const middle = height / 2;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M${margin} ${middle}H${width - margin}`} className="nb-year-axis" />
      {now !== null && before !== null && <path d={`M${at(before)} ${middle}H${at(now)}`} className="nb-year-change" />}
      {before !== null && <circle cx={at(before)} cy={middle} r={3.5} className="nb-year-before" />}
      {now !== null && <circle cx={at(now)} cy={middle} r={3.5} className="nb-year-now" />}
    </svg>
  );
}
