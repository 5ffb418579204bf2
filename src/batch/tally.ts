/** What became of a file: no finding of severity error, some, or it cannot be read. */
export type Status = "pass" | "fail" | "unreadable";

/** How many files came out how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly unreadable: number;
}

export const emptyTally: Tally = { passed: 0, failed: 0, unreadable: 0 };

/** The tally with one file more. */
export function addToTally(tally: Tally, status: Status): Tally {
  switch (status) {
    case "pass":
      return { ...tally, passed: tally.passed + 1 };
    case "fail":
      return { ...tally, failed: tally.failed + 1 };
    case "unreadable":
      return { ...tally, unreadable: tally.unreadable + 1 };
  }
}
