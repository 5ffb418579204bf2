import { previousContext } from "../../../../src/batch";
import { writeText } from "../../../../src/files/text/write";
import { answerTo } from "../../../../src/taskpane/county/work/answer";
import { mergeSources } from "../../../../src/taskpane/county/work/mergeSources";
import { fileOf } from "../../../support/pane/files";
import { unitWithSlip } from "../../../support/reports/county";
import { sampleReport } from "../../../support/reports/sample";

const settings = { kind: null, contextFor: previousContext("none", []) };
const answer = (name: string, file: File) => answerTo({ name, file }, settings);

it("gives the row, all findings with their places, and the report to be summed", async () => {
  const given = await answer("a/柳岸镇.txt", fileOf("柳岸镇.txt", writeText(unitWithSlip("柳岸镇"))));
  expect(given.row).toMatchObject({ file: "a/柳岸镇.txt", agency: "柳岸镇", status: "fail" });
  expect(given.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["T3-2", "error"],
    ["T3-3", "error"],
  ]);
  expect(given.findings.every(({ places }) => /^第 .*行$/.test(places))).toBe(true);
  const [source] = mergeSources([structuredClone(given)]);
  expect(source?.read.ok && source.read.value.tables.requests?.form).toBe(sampleReport(2025).tables.requests?.form);
});

it.each<readonly [string, File, string]>([
  ["of another kind", fileOf("旧.xls", "x"), "另存为 .xlsx"],
  ["that is empty", fileOf("空.txt", ""), "没有可读的内容"],
  ["that is far too large", Object.defineProperty(fileOf("大.txt", "x"), "size", { value: 6 << 20 }), "超过 5 MB"],
  [
    "that has gone",
    Object.defineProperty(fileOf("走.txt", "x"), "arrayBuffer", { value: () => Promise.reject(new Error("gone")) }),
    "可能正被占用或已移走",
  ],
])("a file %s is said in a sentence", async (_, file, sentence) => {
  const { row, report } = await answer(file.name, file);
  expect([row.status, report]).toEqual(["unreadable", null]);
  expect(row.error).toContain(sentence);
  const [source] = mergeSources([{ row, findings: [], report }]);
  expect(source?.read).toMatchObject({ ok: false, failure: { sentence: row.error } });
});
