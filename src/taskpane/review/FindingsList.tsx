import type { ReactNode } from "react";
import type { Origin } from "../../report";
import { FindingItem, type Selecting } from "./FindingItem";
import { ListBar } from "./ListBar";
import type { ListedFinding } from "./listing";
import { pageSize, type Listing } from "./useListing";
import { useTour } from "./useTour";
import { targetOf } from "./grouping";
import { reviewWords as say } from "./words";

interface FindingsListProps {
  readonly listing: Listing;
  readonly selecting: Selecting | null;
  readonly onGoTo: (origin: Origin) => void;
  /** What can be done about a finding, below it. `tabIndex` is that of its buttons. */
  readonly children: (item: ListedFinding, tabIndex: number) => ReactNode;
}

/** The findings by table, a page at a time, with the bar that leads through them. */
export function FindingsList({ listing, selecting, onGoTo, children }: FindingsListProps) {
  const { shown, items, shownCount, all, showMore } = listing;
  const tour = useTour(listing, ({ finding }) => {
    const target = targetOf(finding);
    if (target) onGoTo(target);
  });
  if (all === 0) return null;
  const left = items.length - shownCount;
  return (
    <div className="nb-list">
      {(all > 1 || shownCount < all) && <ListBar listing={listing} tour={tour} />}
      <div ref={tour.list} className="nb-list-groups" onKeyDown={tour.press}>
        {shown.map((group) => (
          <section key={group.id} aria-label={group.title}>
            <h3>{group.title}</h3>
            <ul className="nb-findings">
              {group.items.map((item) => {
                const tabIndex = item.id === tour.stop ? 0 : -1;
                return (
                  <FindingItem
                    key={item.id}
                    {...{ item, selecting, tabIndex, onGoTo }}
                    isCurrent={item.id === tour.current}
                    onChoose={() => tour.choose(item.id)}
                  >
                    {children(item, tabIndex)}
                  </FindingItem>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {left > 0 && (
        <button type="button" className="nb-more" onClick={showMore}>
          {say.showMore(Math.min(pageSize, left), left)}
        </button>
      )}
    </div>
  );
}
