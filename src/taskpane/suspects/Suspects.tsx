import { useId } from "react";
import type { Origin, Report } from "../../report";
import type { Diagnosis } from "../../diagnosis";
import { useCorrection, type Desk } from "../report/useCorrection";
import { Candidate } from "./Candidate";
import { problemsOf, type Problem } from "./problems";
import { suspectWords as say } from "./words";

interface SuspectsProps {
  readonly report: Report;
  readonly diagnosis: Diagnosis;
  readonly desk: Desk;
  readonly onGoTo: (origin: Origin) => void;
}

/** Which cells are probably to blame for totals that do not agree. Nothing where nothing is known. */
export function Suspects({ report, diagnosis, desk, onGoTo }: SuspectsProps) {
  const heading = useId();
  const { isBusy, correct } = useCorrection(desk);
  const { problems, unripe, notes } = problemsOf(diagnosis, report);
  if (problems.length + unripe.length + notes.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="nb-suspects">
      <h3 id={heading}>{say.heading}</h3>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {problems.map((problem) => (
        <div key={problem.id}>
          {!problem.isCertain && <p>{leadOf(problem)}</p>}
          <ul className="nb-candidates">
            {problem.candidates.map((suspect, rank) => (
              <Candidate
                key={rank}
                {...{ suspect, report, isBusy, onGoTo }}
                isCertain={problem.isCertain}
                onCorrect={(changes, sentence) => void correct(changes, sentence)}
              />
            ))}
          </ul>
          {problem.more > 0 && (
            <p className="nb-muted">{problem.moreTied > 0 ? say.moreTied(problem.moreTied) : say.lessProbable}</p>
          )}
        </div>
      ))}
      {problems.length > 0 && !diagnosis.isComplete && <p className="nb-muted">{say.incomplete}</p>}
      {unripe.map(({ number, blanks }) => (
        <p key={number} className="nb-muted">
          {say.unripe(number, blanks)}
        </p>
      ))}
    </section>
  );
}

function leadOf({ candidates }: Problem): string {
  if (candidates.length === 1) return say.single;
  return candidates.every(({ isTied }) => isTied) ? say.tied(candidates.length) : say.ranked(candidates.length);
}
