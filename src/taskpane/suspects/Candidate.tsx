import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellChange } from "../../excel";
import type { Origin, Report } from "../../report";
import type { Change, Suspect } from "../../diagnosis";
import { addressOf, correctionOf, foundIn, isInSheet, nameOfChange } from "./problems";
import { suspectWords as say } from "./words";

/** More cells than this are counted, not listed. */
const mostCells = 8;

interface CandidateProps {
  readonly suspect: Suspect;
  readonly report: Report;
  /** Whether it is named alone, as the one that it very probably is. */
  readonly isCertain: boolean;
  readonly isBusy: boolean;
  readonly onGoTo: (origin: Origin) => void;
  readonly onCorrect: (changes: readonly CellChange[], sentence: string) => void;
}

/** One explanation: the cell or cells, what they should hold, why, and the button that corrects them. */
export function Candidate({ suspect, report, isCertain, isBusy, onGoTo, onCorrect }: CandidateProps) {
  const { changes, reason } = suspect;
  const [only] = changes;
  const isSingle = changes.length === 1;
  const correction = correctionOf(suspect, report);
  return (
    <li className={isCertain ? "nb-candidate nb-candidate-certain" : "nb-candidate"}>
      {only && isSingle ? (
        <Place origin={only.origin} onGoTo={onGoTo}>
          {isCertain && <strong>{say.certain} </strong>}
          {nameOfChange(only, report)}
          <span className="nb-should">
            <strong>{say.shouldBe(foundIn(only), only.to)}</strong>
            {!isCertain && <span className="nb-weight">{weightOf(suspect)}</span>}
          </span>
        </Place>
      ) : (
        <div>
          {isCertain ? <strong>{say.certain}</strong> : <span className="nb-weight">{weightOf(suspect)}</span>}
          <ChangedCells changes={changes} report={report} onGoTo={onGoTo} />
        </div>
      )}
      <p className="nb-reason">{reason}</p>
      {correction && only && (
        <Button
          size="small"
          appearance={isCertain ? "primary" : "secondary"}
          disabledFocusable={isBusy}
          aria-label={isSingle ? `${say.correct(only.to)}，${addressOf(only)}` : undefined}
          onClick={() =>
            onCorrect(correction, isSingle ? say.corrected(addressOf(only), only.to) : say.correctedAll(changes.length))
          }
        >
          {isSingle ? say.correct(only.to) : say.correctAll(changes.length)}
        </Button>
      )}
    </li>
  );
}

function weightOf({ probability, isTied }: Suspect): string {
  const chance = say.probability(Math.round(probability * 100));
  return isTied ? `${say.isTied}，${chance}` : chance;
}

interface PlaceProps {
  readonly origin: Origin | null;
  readonly onGoTo: (origin: Origin) => void;
  readonly children: ReactNode;
}

/** A place in words; a click leads there where it is one. */
function Place({ origin, onGoTo, children }: PlaceProps) {
  if (!isInSheet(origin)) return <p className="nb-suspect-place">{children}</p>;
  return (
    <button type="button" className="nb-suspect-place" onClick={() => onGoTo(origin)}>
      {children}
    </button>
  );
}

interface ChangedCellsProps {
  readonly changes: readonly Change[];
  readonly report: Report;
  readonly onGoTo: (origin: Origin) => void;
}

function ChangedCells({ changes, report, onGoTo }: ChangedCellsProps) {
  const rest = changes.length - mostCells;
  return (
    <div className="nb-chips">
      {changes.slice(0, mostCells).map((change) => {
        const { origin, to, table, index } = change;
        const value = say.arrow(foundIn(change), to);
        const name = nameOfChange(change, report);
        if (!isInSheet(origin)) {
          return (
            <span key={`${table} ${index}`}>
              {name} {value}
            </span>
          );
        }
        return (
          <button
            key={`${table} ${index}`}
            type="button"
            className="nb-chip"
            title={name}
            aria-label={`${addressOf(change)} ${value}，${name}`}
            onClick={() => onGoTo(origin)}
          >
            {addressOf(change)} <span>{value}</span>
          </button>
        );
      })}
      {rest > 0 && <span className="nb-muted">{say.moreCells(rest)}</span>}
    </div>
  );
}
