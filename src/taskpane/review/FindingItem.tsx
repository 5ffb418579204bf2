import { useId, useState, type ReactNode } from "react";
import type { Origin } from "../../report";
import { placeOf, severitySigns, type Finding } from "../../rules";
import { words } from "../words";
import { chipsOf, targetOf } from "./grouping";
import type { ListedFinding } from "./listing";
import { reviewWords } from "./words";

/** Selects several cells at once, where the program can. */
export interface Selecting {
  readonly isPossible: (origins: readonly Origin[]) => boolean;
  readonly select: (origins: readonly Origin[]) => void;
}

interface FindingItemProps {
  readonly item: ListedFinding;
  /** Whether it is the one that was last looked at. */
  readonly isCurrent: boolean;
  /** Of all its buttons: one finding of the list is a stop for Tab. */
  readonly tabIndex: number;
  readonly selecting: Selecting | null;
  readonly onChoose: () => void;
  readonly onGoTo: (origin: Origin) => void;
  /** What can be done about it, below. */
  readonly children?: ReactNode;
}

/** One finding: its sentence leads to the cell, a second line to the other cells it speaks of. */
export function FindingItem(props: FindingItemProps) {
  const { item, isCurrent, tabIndex, selecting, onChoose, onGoTo, children } = props;
  const { severity, message } = item.finding;
  const target = targetOf(item.finding);
  const place = placeOf(item.finding);
  const main = { className: "nb-finding-main", tabIndex, "data-finding": item.id };
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
    <li
      className={`nb-finding nb-finding-${severity}`}
      aria-current={isCurrent ? "true" : undefined}
      onFocus={onChoose}
    >
      {target ? (
        <button type="button" {...main} onClick={() => onGoTo(target)}>
          {body}
        </button>
      ) : (
        <div {...main}>{body}</div>
      )}
      <RelatedCells finding={item.finding} {...{ tabIndex, selecting, onGoTo }} />
      {children && <div className="nb-related">{children}</div>}
    </li>
  );
}

type RelatedCellsProps = Pick<FindingItemProps, "tabIndex" | "selecting" | "onGoTo"> & { readonly finding: Finding };

function RelatedCells({ finding, tabIndex, selecting, onGoTo }: RelatedCellsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { chips, more } = chipsOf(finding);
  if (chips.length === 0) return null;
  const origins = finding.cells.flatMap(({ origin }) => origin ?? []);
  return (
    <div className="nb-related">
      <button
        type="button"
        className="nb-link"
        aria-expanded={isOpen}
        aria-controls={id}
        tabIndex={tabIndex}
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
            tabIndex={tabIndex}
            onClick={() => onGoTo(chip.origin)}
          >
            {chip.address} <span>{chip.value}</span>
          </button>
        ))}
        {more > 0 && <span className="nb-muted">{reviewWords.more(more)}</span>}
        {isOpen && selecting?.isPossible(origins) && (
          <button type="button" className="nb-link" tabIndex={tabIndex} onClick={() => selecting.select(origins)}>
            {reviewWords.selectAll}
          </button>
        )}
      </div>
    </div>
  );
}
