import { isSameAgency } from "../rules";

/** Where an agency stands on the list: its 0-based place, none, or several that it may be. */
export type ListedPlace = number | null | readonly string[];

/** The list of agencies that have to report, each name once, and how reports are found on it. */
export interface UnitList {
  readonly names: readonly string[];
  /** Names that were written more than once. */
  readonly doubles: readonly string[];
  readonly placeOf: (agency: string) => ListedPlace;
}

/** Makes a list ready. A name that is written just so goes before names that may be of the same agency. */
export function unitList(listed: readonly string[]): UnitList {
  const trimmed = listed.map((name) => name.trim()).filter((name) => name !== "");
  const names = [...new Set(trimmed)];
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    names,
    doubles: names.filter((name) => trimmed.indexOf(name) !== trimmed.lastIndexOf(name)),
    placeOf: (agency) => {
      const exact = places.get(agency.trim());
      if (exact !== undefined) return exact;
      const [first, ...more] = names.filter((name) => isSameAgency(name, agency));
      if (first === undefined) return null;
      return more.length === 0 ? (places.get(first) ?? null) : [first, ...more];
    },
  };
}
