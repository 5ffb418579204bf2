import { core } from "./tools/mutation/bundle.mjs";

/**
 * Mutation tests of the core: `npm run test:mutation` changes src/form, report, rules and diagnosis in one small place
 * at a time and counts the changes that a test notices. The list of survivors is test-results/mutation/index.html; what
 * has not changed since the last run is taken from its memory beside it.
 */
export default {
  mutate: core.map((folder) => `src/${folder}/**/*.ts`),
  plugins: ["./tools/mutation/testRunner.mjs"],
  testRunner: "core",
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: "test-results/mutation/memory.json",
  reporters: ["progress-append-only", "html", "json", "clear-text"],
  htmlReporter: { fileName: "test-results/mutation/index.html" },
  jsonReporter: { fileName: "test-results/mutation/mutation.json" },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false, allowColor: false },
  thresholds: { high: 95, low: 85, break: 85 },
  // The runner stops by itself after two seconds of work, so what takes longer never ends.
  timeoutMS: 10_000,
  timeoutFactor: 0,
  tempDirName: "test-results/mutation/sandbox",
  ignorePatterns: ["dist", "test-results", "assets/readme", "docs"],
};
