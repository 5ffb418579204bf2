import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { stepFrom, type ListedFinding } from "./listing";
import type { Listing } from "./useListing";
import { reviewWords as say } from "./words";

/** A walk through the findings: which one is current, and the ways to the others. */
export interface Tour {
  readonly list: RefObject<HTMLDivElement>;
  /** The finding that was last looked at, if it is still there. */
  readonly current: string | null;
  /** The one finding that is a stop for Tab; arrows lead to the others. */
  readonly stop: string | null;
  /** Its place, counted from 1; null where none is current. */
  readonly position: number | null;
  /** What is read out after a step. */
  readonly announcement: string;
  readonly choose: (id: string) => void;
  /** Goes on by one, in the list and in the sheet. */
  readonly step: (by: 1 | -1) => void;
  /** For the keys of the list. */
  readonly press: (event: KeyboardEvent) => void;
}

/**
 * Walks through the findings by keyboard. F8 and Shift+F8 go on from anywhere in the pane, in the list and in the sheet;
 * arrows, Home and End move in the list alone, and Enter goes to the cell, as a click does.
 */
export function useTour({ items, shownCount, reveal }: Listing, visit: (item: ListedFinding) => void): Tour {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const [wanted, setWanted] = useState<{ readonly id: string; readonly takesFocus: boolean } | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const at = chosen ? items.findIndex(({ id }) => id === chosen.id) : -1;

  useEffect(() => {
    const main = wanted ? mainOf(list.current, wanted.id) : undefined;
    if (wanted?.takesFocus) main?.focus({ preventScroll: true });
    main?.closest("li")?.scrollIntoView?.({ block: "nearest" });
  }, [wanted]);

  const moveTo = (index: number, takesFocus: boolean): ListedFinding | undefined => {
    const item = items[index];
    if (!item) return undefined;
    if (index >= shownCount) reveal(index);
    setChosen({ id: item.id, index });
    setWanted({ id: item.id, takesFocus });
    return item;
  };
  const go = (by: 1 | -1, takesFocus: boolean): void => {
    const next = stepFrom(items.length, at, chosen?.index ?? null, by);
    const item = next === null ? undefined : moveTo(next, takesFocus);
    if (next === null || !item) return;
    visit(item);
    // A finding that gets the focus is read out by itself.
    setAnnouncement(say.step(next + 1, items.length, takesFocus ? "" : item.finding.message));
  };

  const byKey = useRef(go);
  useEffect(() => {
    byKey.current = go;
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      event.preventDefault();
      byKey.current(event.shiftKey ? -1 : 1, !isField(document.activeElement));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const press = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset["finding"] : undefined;
    const from = items.findIndex((item) => item.id === id);
    const to = from < 0 ? undefined : targetOfKey(event.key, from, Math.min(shownCount, items.length) - 1);
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to, true);
  };

  const current = at >= 0 ? (chosen?.id ?? null) : null;
  return {
    list,
    current,
    stop: current !== null && at < shownCount ? current : (items[0]?.id ?? null),
    position: at >= 0 ? at + 1 : null,
    announcement,
    choose: (id) => setChosen({ id, index: items.findIndex((item) => item.id === id) }),
    step: (by) => go(by, false),
    press,
  };
}

function targetOfKey(key: string, from: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, last);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

function mainOf(list: HTMLElement | null, id: string): HTMLElement | undefined {
  const mains = list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [];
  return [...mains].find((main) => main.dataset["finding"] === id);
}

/** Whoever writes goes on writing. */
function isField(element: Element | null): boolean {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
