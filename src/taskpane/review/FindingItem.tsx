import { useId, useState, type ReactNode } from "react";
import type { Origin } from "../../report";
import { placeOf, type Finding } from "../../rules";
import { words } from "../words";
import { chipsOf, targetOf } from "./grouping";
import { severitySigns } from "./severity";
import { reviewWords } from "./words";

interface FindingItemProps {
  readonly finding: Finding;
  readonly onGoTo: (origin: Origin) => void;
  /** What can be done about it, below. */
  readonly children?: ReactNode;
}

/** One finding: its sentence leads to the cell, a second line to the other cells it speaks of. */
export function FindingItem({ finding, onGoTo, children }: FindingItemProps) {
  const { severity, message } = finding;
  const target = targetOf(finding);
  const place = placeOf(finding);
  const body = (
    <>
      <span className={`nb-sign nb-${severity}`}>
        <span aria-hidden="true">{severitySigns[severity]}</span> {words.severity[severity]}
      </span>
      <span className="nb-message">{message}</span>
      {target && !message.includes(place) && <span className="nb-place">{place}</span>}
    </>
  );
  return (
    <li className={`nb-finding nb-finding-${severity}`}>
      {target ? (
        <button type="button" className="nb-finding-main" onClick={() => onGoTo(target)}>
          {body}
        </button>
      ) : (
        <div className="nb-finding-main">{body}</div>
      )}
      <RelatedCells finding={finding} onGoTo={onGoTo} />
      {children && <div className="nb-related">{children}</div>}
    </li>
  );
}

function RelatedCells({ finding, onGoTo }: Pick<FindingItemProps, "finding" | "onGoTo">) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { chips, more } = chipsOf(finding);
  if (chips.length === 0) return null;
  return (
    <div className="nb-related">
      <button
        type="button"
        className="nb-link"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {reviewWords.related(chips.length + more)}
      </button>
      <div id={id} hidden={!isOpen} className="nb-chips">
        {chips.map((chip) => (
          <button
            key={chip.name}
            type="button"
            className="nb-chip"
            aria-label={chip.name}
            onClick={() => onGoTo(chip.origin)}
          >
            {chip.address} <span>{chip.value}</span>
          </button>
        ))}
        {more > 0 && <span className="nb-muted">{reviewWords.more(more)}</span>}
      </div>
    </div>
  );
}
