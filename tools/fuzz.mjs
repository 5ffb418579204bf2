/**
 * Feeds random input to what takes foreign input, for a time: `npm run fuzz -- --minutes 10`. Goes on where the last
 * run ended; `--seed 1` begins anew there. What it finds is printed, and kept in test-results/fuzz.json.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "4" }, seed: { type: "string" } } });
const minutes = Number(values.minutes);
if (!(minutes > 0) || (values.seed !== undefined && !/^\d+$/.test(values.seed))) {
  console.error("npm run fuzz -- [--minutes N] [--seed N]");
  process.exit(64);
}
const call = ["node_modules/jest/bin/jest.js", "--config", "test/fuzz/jest.config.json"];
const { status, error } = spawnSync(process.execPath, call, {
  stdio: "inherit",
  env: { ...process.env, FUZZ_MINUTES: String(minutes), FUZZ_SEED: values.seed ?? "" },
  // What hangs is killed.
  timeout: (minutes + 3) * 60_000,
});
if (error) console.error(`stopped: ${error.message}; test-results/fuzz-case.txt has the case under way`);
process.exitCode = status ?? 1;
