import type { CallArguments } from "./callArguments";
import { WrongCall } from "./wrongCall";

/** More threads than any machine of an office has cores only cost memory. */
const most = 64;

/** How many files are to be checked at a time (`--jobs`); null where the call leaves it open. Throws a WrongCall. */
export function jobsOption(call: CallArguments): number | null {
  const text = call.text["jobs"];
  if (text === undefined) return null;
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > most) throw new WrongCall(`--jobs 要写 1 到 ${most} 的整数。`);
  return jobs;
}
