import { useId } from "react";
import { batchWords, type Status } from "../../../batch";
import { severities, severityNames, severitySigns, sumOf } from "../../../rules";
import type { Answer } from "../work/answer";
import { countyWords as say } from "../words";

interface ResultItemProps {
  readonly answer: Answer;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onRemove: () => void;
}

const signs: Readonly<Record<Status, { readonly sign: string; readonly look: string }>> = {
  pass: { sign: "✓", look: "nb-tick-done" },
  fail: { sign: severitySigns.error, look: "nb-error" },
  unreadable: { sign: "×", look: "nb-error" },
};

/** A file: how it came out, whose it is, its first finding. Opened, all of them with their cells. */
export function ResultItem({ answer, isOpen, onToggle, onRemove }: ResultItemProps) {
  const { row } = answer;
  const id = useId();
  const { sign, look } = signs[row.status];
  const counts = severities.filter((severity) => row.counts[severity] > 0);
  return (
    <li className="nb-result">
      <button
        type="button"
        className="nb-result-main"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
      >
        <span className="nb-result-head">
          <strong>{row.agency ?? (row.status === "unreadable" ? row.file : say.noAgency)}</strong>
          <span className={`nb-sign ${look}`}>
            <span aria-hidden="true">{sign}</span> {batchWords.status[row.status]}
          </span>
        </span>
        {counts.length > 0 && (
          <span className="nb-result-counts">
            {counts.map((severity) => (
              <span key={severity} className={`nb-${severity}`}>
                <span aria-hidden="true">{severitySigns[severity]}</span> {say.count(severity, row.counts[severity])}
              </span>
            ))}
          </span>
        )}
        {!isOpen && <span className="nb-result-first">{row.error ?? row.first?.message ?? say.noFindings}</span>}
      </button>
      <div id={id} hidden={!isOpen} className="nb-result-more">
        {isOpen && <Details answer={answer} onRemove={onRemove} />}
      </div>
    </li>
  );
}

function Details({ answer: { row, findings }, onRemove }: Pick<ResultItemProps, "answer" | "onRemove">) {
  const all = sumOf(row.counts);
  return (
    <>
      <p className="nb-muted">
        {say.source(row.file)}
        {row.status !== "unreadable" && ` · ${row.year === null ? say.noYear : say.year(row.year)}`}
      </p>
      {row.error !== null && <p>{row.error}</p>}
      {row.error === null && all === 0 && <p>{say.noFindings}</p>}
      <ul className="nb-result-findings">
        {findings.map(({ rule, severity, message, places }, at) => (
          <li key={`${rule} ${at}`}>
            <span className={`nb-sign nb-${severity}`}>
              <span aria-hidden="true">{severitySigns[severity]}</span> {severityNames[severity]}
            </span>
            {message}
            {places !== "" && <small>{say.place(places)}</small>}
          </li>
        ))}
      </ul>
      {findings.length < all && <p className="nb-muted">{say.moreFindings(all - findings.length)}</p>}
      {row.notAssessed.map(({ codes, why }) => (
        <p key={why} className="nb-muted">
          {say.notAssessed} {codes}：{why}
        </p>
      ))}
      <button type="button" className="nb-link" onClick={onRemove}>
        {say.remove}
      </button>
    </>
  );
}
