import { useRef, type KeyboardEvent } from "react";
import { words } from "../words";
import { places, type Place } from "./places";

interface PlaceTabsProps {
  readonly place: Place;
  /** Open findings; null where there is nothing to check. */
  readonly findings: number | null;
  readonly onChange: (place: Place) => void;
}

export const tabId = (place: Place): string => `nb-tab-${place}`;
export const panelId = "nb-panel";

/** The places as tabs: one stop for Tab, arrows move between them. */
export function PlaceTabs({ place, findings, onChange }: PlaceTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = placeAfter(place, event.key);
    if (!next) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.places.label} className="nb-tabs" onKeyDown={move}>
      {places.map((candidate) => (
        <button
          key={candidate}
          type="button"
          role="tab"
          id={tabId(candidate)}
          aria-selected={candidate === place}
          aria-controls={panelId}
          tabIndex={candidate === place ? 0 : -1}
          onClick={() => onChange(candidate)}
          {...(candidate === "review" && findings ? { "aria-label": words.openFindings(findings) } : {})}
        >
          {words.places[candidate]}
          {candidate === "review" && findings ? <span className="nb-count">{findings}</span> : null}
        </button>
      ))}
    </div>
  );
}

function placeAfter(place: Place, key: string): Place | undefined {
  const at = places.indexOf(place);
  switch (key) {
    case "ArrowRight":
      return places[(at + 1) % places.length];
    case "ArrowLeft":
      return places[(at + places.length - 1) % places.length];
    case "Home":
      return places[0];
    case "End":
      return places[places.length - 1];
    default:
      return undefined;
  }
}
