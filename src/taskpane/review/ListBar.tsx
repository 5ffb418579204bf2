import type { Filter } from "./listing";
import type { Listing } from "./useListing";
import type { Tour } from "./useTour";
import { reviewWords as say } from "./words";

interface ListBarProps {
  readonly listing: Listing;
  readonly tour: Tour;
}

/** Stays above the list: which table, one finding on or back, and how many are shown of how many. */
export function ListBar({ listing, tour }: ListBarProps) {
  const { groups, items, filter, shownCount, all, chooseTable, showAll } = listing;
  const choose = (value: string): void => {
    chooseTable(groups.find(({ id }) => id === value)?.id ?? (value === filter.table ? filter.table : null));
  };
  return (
    <div className="nb-list-bar">
      <div className="nb-list-tools">
        {(groups.length > 1 || filter.table !== null) && (
          <select aria-label={say.tables} value={filter.table ?? ""} onChange={({ target }) => choose(target.value)}>
            <option value="">{say.allTables}</option>
            {optionsOf(listing).map(({ id, title, count }) => (
              <option key={id} value={id}>
                {say.tableOption(title, count)}
              </option>
            ))}
          </select>
        )}
        <div className="nb-steps">
          <button type="button" aria-keyshortcuts="Shift+F8" title={say.backTitle} onClick={() => tour.step(-1)}>
            <span aria-hidden="true">↑</span> {say.back}
          </button>
          <button type="button" aria-keyshortcuts="F8" title={say.onTitle} onClick={() => tour.step(1)}>
            <span aria-hidden="true">↓</span> {say.on}
          </button>
          <span className="nb-position">{say.position(tour.position, items.length)}</span>
        </div>
      </div>
      {shownCount < all && (
        <p className="nb-muted">
          {say.shown(shownCount, all)}{" "}
          <button type="button" className="nb-link" onClick={showAll}>
            {say.showAll}
          </button>
        </p>
      )}
      <p className="nb-hidden" role="status">
        {tour.announcement}
      </p>
    </div>
  );
}

/** A table whose last finding has just been mended stays in the choice while it is chosen. */
function optionsOf({ groups, filter }: Listing): readonly { id: string; title: string; count: number }[] {
  const options = groups.map(({ id, title, items }) => ({ id, title, count: items.length }));
  const isChosenThere = filter.table === null || groups.some(({ id }) => id === filter.table);
  return isChosenThere ? options : [...options, { id: nameOf(filter.table), title: say.chosenTable, count: 0 }];
}

function nameOf(table: Filter["table"]): string {
  return table ?? "";
}
