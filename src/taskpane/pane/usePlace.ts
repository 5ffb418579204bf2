import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Place } from "./places";

export interface PlaceState {
  readonly place: Place;
  /** The element that holds the place; it gets the focus when a button leads to another place. */
  readonly panel: RefObject<HTMLDivElement>;
  /** Opens a place by its tab, which keeps the focus. */
  readonly open: (place: Place) => void;
  /** Leads to a place from a button, which goes away with its own place: the focus moves along. */
  readonly show: (place: Place) => void;
}

/** Which place is open. The export looks at the workbook first, for events may have been lost. */
export function usePlace(first: Place, recheck: () => Promise<unknown>): PlaceState {
  const [place, setPlace] = useState(first);
  const [shown, setShown] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  const open = useCallback(
    (next: Place) => {
      setPlace(next);
      if (next === "export") void recheck();
    },
    [recheck],
  );
  const show = useCallback(
    (next: Place) => {
      open(next);
      setShown((count) => count + 1);
    },
    [open],
  );
  useEffect(() => {
    if (shown > 0) panel.current?.focus();
  }, [shown]);
  useEffect(() => {
    panel.current?.parentElement?.scrollTo?.(0, 0);
  }, [place]);
  return { place, panel, open, show };
}
