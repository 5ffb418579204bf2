import type { Row, Section } from "./section";
import { bundle } from "./sections/bundle";
import { diagnosisAccuracy } from "./sections/diagnosisAccuracy";
import { diagnosisMilp } from "./sections/diagnosisMilp";
import { diagnosisSize } from "./sections/diagnosisSize";
import { diagnosisSpeed } from "./sections/diagnosisSpeed";
import { files } from "./sections/files";
import { requests } from "./sections/requests";
import { rules } from "./sections/rules";
import { workers } from "./sections/workers";

/** All sections by the name that a call may give to run them alone. */
const sections: Readonly<Record<string, Section>> = {
  rules,
  speed: diagnosisSpeed,
  accuracy: diagnosisAccuracy,
  milp: diagnosisMilp,
  size: diagnosisSize,
  files,
  workers,
  bundle,
  requests,
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs the sections named, or all; true where every budget is kept. */
async function bench(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !(name in sections));
  if (unknown.length > 0)
    throw new RangeError(`no section ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}`);
  let missed = 0;
  for (const [name, section] of Object.entries(sections)) {
    if (names.length > 0 && !names.includes(name)) continue;
    print(`\n${section.title}`);
    if (section.remark !== undefined) print(`  (${section.remark})`);
    const start = performance.now();
    const rows = await section.run();
    rows.forEach((row) => print(lineOf(row)));
    print(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
    missed += rows.filter(({ ok }) => ok === false).length;
  }
  print(missed === 0 ? "\nAll budgets are kept." : `\n${missed} budgets are missed.`);
  return missed === 0;
}

function lineOf({ what, value, budget, ok }: Row): string {
  const mark = ok === null ? "      " : ok ? "pass  " : "MISSED";
  return `  ${mark} ${what.padEnd(58)} ${value.padStart(16)}  ${budget}`;
}

bench(process.argv.slice(2)).then(
  (isKept) => (process.exitCode = isKept ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
