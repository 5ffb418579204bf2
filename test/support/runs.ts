/** How many random cases a test tries: few in `npm test`, and `RUNS` times as many where that is set. */
export function runs(few: number): number {
  return few * Number(process.env["RUNS"] ?? 1);
}
