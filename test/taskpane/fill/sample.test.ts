import { checkReport } from "../../../src/rules";
import { loadSamplePlan } from "../../../src/taskpane/fill/sample";

it("the sample is a finished report that breaks no rule", async () => {
  const loaded = await loadSamplePlan();
  if (!loaded.ok) throw new Error(loaded.failure.sentence);
  const { fill, ...plan } = loaded.value;
  expect(plan).toEqual({ agency: "竹溪湾镇", kind: "township", year: 2025, totals: "formula" });
  expect(fill && checkReport(fill).findings).toEqual([]);
  expect(fill?.narrative.overall.text).not.toBe("");
});
