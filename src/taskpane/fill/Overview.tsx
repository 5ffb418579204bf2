import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { labelOfKind } from "../../form";
import type { Snapshot } from "../../excel";
import type { Origin, Report } from "../../report";
import { YearsBeside } from "../compare/YearsBeside";
import type { Drafts } from "../explanations/useDrafts";
import { passagesOf } from "../narrative/passages";
import { Texts } from "../narrative/Texts";
import { doubtsAbout } from "../previous/fit";
import { PreviousYear } from "../previous/PreviousYear";
import { countBlanks, isComplete, progressOf, type SectionProgress } from "../report/progress";
import type { Desk } from "../report/useCorrection";
import { SeverityCounts } from "../review/SeverityCounts";
import { sumOf, type SeverityCount } from "../../rules";
import { words } from "../words";
import { overviewWords } from "./overviewWords";

interface OverviewProps {
  readonly report: Report;
  readonly previous: Snapshot["previous"];
  readonly grids: Snapshot["grids"];
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly counts: SeverityCount;
  readonly isFilling: boolean;
  readonly onGoTo: (origin: Origin) => void;
  readonly onFillBlanks: () => void;
  readonly onImport: () => void;
  readonly onReview: () => void;
  readonly onExport: () => void;
}

/** The report at a glance: what is filled in, what is not, what was found, and the next step. */
export function Overview(props: OverviewProps) {
  const { report, previous, grids, desk, drafts, counts, isFilling } = props;
  const { onGoTo, onFillBlanks, onImport, onReview, onExport } = props;
  const say = overviewWords;
  const blanks = countBlanks(report);
  const passages = useMemo(() => passagesOf(report, grids), [report, grids]);
  const isComparable = previous?.ok === true && doubtsAbout(previous.value, report).length === 0;
  const hasFindings = sumOf(counts) > 0;
  return (
    <section className="nb-overview">
      <h2>{report.agency ?? words.overview.noAgency}</h2>
      <p className="nb-muted">{describe(report)}</p>
      <h3>{say.progress}</h3>
      <ul className="nb-progress">
        {progressOf(report).map((progress) => (
          <ProgressRow key={progress.section.id} progress={progress} onGoTo={onGoTo} />
        ))}
      </ul>
      <p>
        <button type="button" className="nb-link" onClick={onImport}>
          {words.start.import}
        </button>
      </p>
      {blanks > 0 && (
        <div className="nb-blanks">
          <p>{say.blanks(blanks)}</p>
          <Button size="small" onClick={onFillBlanks} disabledFocusable={isFilling}>
            {isFilling ? say.filling : say.fillBlanks}
          </Button>
        </div>
      )}
      <h3>{say.findings}</h3>
      {hasFindings ? (
        <SeverityCounts counts={counts} />
      ) : (
        <p>
          <span className="nb-tick-done" aria-hidden="true">
            ✓
          </span>{" "}
          {words.review.none}
        </p>
      )}
      <div className="nb-buttons">
        {hasFindings && (
          <Button appearance="primary" onClick={onReview}>
            {say.toReview}
          </Button>
        )}
        <Button appearance={hasFindings ? "secondary" : "primary"} onClick={onExport}>
          {say.toExport}
        </Button>
      </div>
      <Texts {...{ passages, desk, drafts, onGoTo }} />
      <PreviousYear {...{ report, previous, desk }} />
      {isComparable && <YearsBeside {...{ report, onGoTo }} previous={previous.value} />}
      <p className="nb-muted nb-foot">{say.another}</p>
    </section>
  );
}

function describe(report: Report): string {
  return [
    report.year === null ? words.overview.noYear : words.overview.year(report.year),
    ...(report.kind === null ? [] : [labelOfKind(report.kind)]),
    overviewWords.edition(report.edition),
  ].join(" · ");
}

interface ProgressRowProps {
  readonly progress: SectionProgress;
  readonly onGoTo: (origin: Origin) => void;
}

function ProgressRow({ progress, onGoTo }: ProgressRowProps) {
  const isDone = isComplete(progress);
  const blank = progress.kind === "table" ? progress.firstBlank : null;
  return (
    <li>
      <span className={isDone ? "nb-tick nb-tick-done" : "nb-tick"} aria-hidden="true">
        {isDone ? "✓" : "○"}
      </span>
      <span className="nb-progress-name">{progress.section.heading}</span>
      <span className="nb-progress-state">{stateOf(progress)}</span>
      {blank && progress.kind === "table" && (
        <button
          type="button"
          className="nb-link"
          aria-label={overviewWords.next(progress.form.number)}
          onClick={() => onGoTo(blank)}
        >
          {overviewWords.nextShort}
        </button>
      )}
    </li>
  );
}

function stateOf(progress: SectionProgress): string {
  const say = overviewWords;
  switch (progress.kind) {
    case "table":
      return say.cells(progress.done, progress.all);
    case "parts":
      return say.parts(progress.done, progress.all);
    case "text":
      return progress.isWritten ? say.written : say.unwritten;
    case "missingTable":
      return say.missing;
  }
}
