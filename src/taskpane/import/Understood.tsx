import { useMemo } from "react";
import { placeOf, type Finding } from "../../rules";
import { overviewWords } from "../fill/overviewWords";
import { words } from "../words";
import type { Candidate } from "./importDraft";
import { previewOf, type TablePreview } from "./preview";
import { importWords as say } from "./words";

/** What was understood of a file or a paste. */
export function Understood({ candidate: { report, source } }: { readonly candidate: Candidate }) {
  const preview = useMemo(() => previewOf(report), [report]);
  const { noAgency, noYear, year } = words.overview;
  const { labels, dressed, doubts } = preview;
  return (
    <>
      <div>
        <p>
          <strong>
            {say.summary(
              report.agency ?? noAgency,
              report.year === null ? noYear : year(report.year),
              overviewWords.edition(report.edition),
            )}
          </strong>
        </p>
        <p className="nb-muted">{say.from(source)}</p>
      </div>
      <h3>{say.understood}</h3>
      <ul className="nb-progress">
        {preview.tables.map((table) => (
          <Row
            key={table.form.id}
            name={`${table.form.number} ${nameOf(table)}`}
            isDone={table.isFound && table.missing.length === 0}
            state={table.isFound ? say.cells(table.read, missingIn(table)) : say.notFound}
          />
        ))}
        {preview.texts.map(({ section, characters }) => (
          <Row
            key={section.id}
            name={section.heading}
            isDone={characters > 0}
            state={characters > 0 ? say.characters(characters) : say.notFound}
          />
        ))}
      </ul>
      {preview.tables
        .filter(({ missing }) => missing.length > 0)
        .map(({ form, missing }) => (
          <Fold
            key={form.id}
            title={say.missingRows(form.number)}
            lines={missing.map(({ row, cells }) => say.missingRow(row, cells))}
          />
        ))}
      <Fold title={say.doubts(doubts.length)} lines={doubts.map(({ message }) => message)} />
      <Fold title={say.labels(labels.length)} lines={labels.map(labelLine)} />
      <Fold title={say.dressed(dressed.length)} lines={dressed.map(({ message }) => message)} />
    </>
  );
}

function nameOf({ form }: TablePreview): string {
  return form.sheetName.replace(form.number, "").trim();
}

function missingIn({ missing }: TablePreview): number {
  return missing.reduce((sum, { cells }) => sum + cells, 0);
}

function labelLine(finding: Finding): string {
  const place = placeOf(finding);
  const line = say.label(String(finding.actual), String(finding.expected));
  return place === "" ? line : `${line}（${place}）`;
}

interface RowProps {
  readonly name: string;
  readonly isDone: boolean;
  readonly state: string;
}

function Row({ name, isDone, state }: RowProps) {
  return (
    <li>
      <span className={isDone ? "nb-tick nb-tick-done" : "nb-tick"} aria-hidden="true">
        {isDone ? "✓" : "○"}
      </span>
      <span className="nb-progress-name">{name}</span>
      <span className="nb-progress-state">{state}</span>
    </li>
  );
}

/** A list that is folded away; nothing where it is empty. */
export function Fold({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="nb-details">
      <summary>{title}</summary>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
