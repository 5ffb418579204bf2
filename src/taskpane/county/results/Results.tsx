import { useMemo, useRef } from "react";
import type { Desk } from "../../report/useCorrection";
import type { Batch, BatchState } from "../work/batch";
import { countyWords as say } from "../words";
import { firstListing, listed, portion, type Listing } from "./listing";
import { ResultItem } from "./ResultItem";
import { ResultsBar } from "./ResultsBar";
import { TakeAway } from "./TakeAway";

interface ResultsProps {
  readonly state: BatchState;
  readonly batch: Batch;
  readonly listing: Listing;
  readonly desk: Desk;
  readonly today: Date;
  readonly onListing: (listing: Listing) => void;
}

/** The table of results: a row for each file, which opens to its findings. */
export function Results({ state: { answers }, batch, listing, desk, today, onListing }: ResultsProps) {
  const list = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => listed(answers, listing), [answers, listing]);
  const drawn = shown.slice(0, listing.most);
  return (
    <>
      <ResultsBar {...{ answers, listing, onListing }} />
      <TakeAway {...{ shown, desk, list, today }} />
      {shown.length < answers.length && (
        <p className="nb-muted">
          {shown.length === 0 ? say.noneFits : say.shown(shown.length, answers.length)}{" "}
          <button type="button" className="nb-link" onClick={() => onListing(firstListing)}>
            {say.showAll}
          </button>
        </p>
      )}
      <ul ref={list} className="nb-results" tabIndex={-1}>
        {drawn.map((answer) => (
          <ResultItem
            key={answer.row.file}
            answer={answer}
            isOpen={listing.open === answer.row.file}
            onToggle={(isOpen) => onListing({ ...listing, open: isOpen ? answer.row.file : null })}
            onRemove={() => batch.remove(answer.row.file)}
          />
        ))}
      </ul>
      {drawn.length < shown.length && (
        <button
          type="button"
          className="nb-more"
          onClick={() => onListing({ ...listing, most: listing.most + portion })}
        >
          {say.showMore(Math.min(portion, shown.length - drawn.length))}
        </button>
      )}
    </>
  );
}
