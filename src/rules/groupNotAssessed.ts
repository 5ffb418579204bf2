import type { NotAssessed } from "./finding";

/** Rules that could not be applied for one reason. */
export interface NotAssessedGroup {
  /** Their codes, runs of them shortened: X-1 至 X-5、X-7. */
  readonly codes: string;
  readonly why: string;
}

/** From this many on, consecutive codes are written as a range. */
const shortestRun = 3;

/** Rules that could not be applied, by reason, in the order of the first of each. */
export function groupNotAssessed(notAssessed: readonly NotAssessed[]): readonly NotAssessedGroup[] {
  const reasons = [...new Set(notAssessed.map(({ why }) => why))];
  return reasons.map((why) => ({
    why,
    codes: runsOf(notAssessed.filter((one) => one.why === why).map(({ rule }) => rule))
      .map(nameOfRun)
      .join("、"),
  }));
}

/** Parts codes into runs that count up by one, X-3 | X-7. */
function runsOf(codes: readonly string[]): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>((runs, code) => {
    const run = runs[runs.length - 1];
    return run && follows(run[run.length - 1], code) ? [...runs.slice(0, -1), [...run, code]] : [...runs, [code]];
  }, []);
}

function follows(before: string | undefined, code: string): boolean {
  const [, name, number] = /^(.*?)(\d+)$/.exec(before ?? "") ?? [];
  return name !== undefined && code === `${name}${Number(number) + 1}`;
}

function nameOfRun(run: readonly string[]): string {
  return run.length < shortestRun ? run.join("、") : `${run[0]} 至 ${run[run.length - 1]}`;
}
