import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportJson } from "../../../src/files/json/read";
import { writeText } from "../../../src/files/text/write";
import type { ReviewTools } from "../../../src/excel";
import type { Report, Result } from "../../../src/report";
import { checkReport, explain, type Finding } from "../../../src/rules";
import { finding } from "../../../src/rules/finding";
import { planOpinion } from "../../../src/sheets";
import type { Action } from "./allOrNothing";
import { foreignRows, writeRows } from "./foreign";
import { valueOf, type Stage } from "./stage";

const sample = (year: number) =>
  valueOf(readReportJson(readFileSync(join(__dirname, `../../../assets/sample/zhuxiwan-${year}.json`), "utf8"), null));
const report = sample(2025);
const lastYear = writeText(sample(2024));
const ownSheet = "工作表1";
const wrongFigure = "E31";
const sheet = "表三 依申请公开";
const plan = { agency: "竹溪湾镇", kind: "township", year: 2025, totals: "typed" } as const;
const found = finding({ rule: "Y-1", severity: "verify", message: "上年结转不符。", expected: 5, actual: 3 });
const other = finding({ rule: "Y-2", severity: "verify", message: "另一条。", expected: 1, actual: 2 });

const build = (stage: Stage): Promise<unknown> => stage.workbook.build({ ...plan, fill: report }).then(valueOf);
const nothing = (): Promise<void> => Promise.resolve();

/** A workbook that we have not built, with a figure that is wrong. */
async function foreign(stage: Stage): Promise<void> {
  writeRows(stage.spreadsheet, stage.sheetId(ownSheet), foreignRows(report));
  stage.type(ownSheet, wrongFigure, 99);
  await stage.spreadsheet.settle();
}

/** Does something with a reviewer's tools and what a look has seen. */
async function reviewing(
  { workbook }: Stage,
  act: (tools: ReviewTools, report: Report, findings: readonly Finding[]) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const seen = await workbook.review();
  if (!seen.ok) return seen;
  const seenReport = valueOf(seen.value.report);
  return act(valueOf(await workbook.reviewing()), seenReport, checkReport(seenReport, { stage: "typing" }).findings);
}
const paint = (stage: Stage): Promise<Result<unknown>> =>
  reviewing(stage, (tools, seen, findings) => tools.paint(seen, findings));
const opinion = (text: string) => planOpinion([{ role: "title", text }]);

/** Everything that the pane does with the workbook. */
export const actions: readonly Action[] = [
  { name: "review", prepare: build, act: ({ workbook }) => workbook.review() },
  { name: "build", isVariant: true, prepare: nothing, act: ({ workbook }) => workbook.build(plan) },
  { name: "build, filled", prepare: nothing, act: ({ workbook }) => workbook.build({ ...plan, fill: report }) },
  {
    name: "fillBlanks",
    prepare: async (stage) => {
      valueOf(await stage.workbook.build(plan));
      stage.type(sheet, "D6", 9);
    },
    act: ({ workbook }) => workbook.fillBlanks(),
  },
  {
    name: "change, one cell",
    isVariant: true,
    prepare: build,
    act: ({ workbook }) => workbook.change([{ origin: { sheet, row: 5, column: 3 }, from: 9, to: 6 }]),
  },
  {
    name: "change, cells apart",
    prepare: build,
    act: ({ workbook }) =>
      workbook.change([
        { origin: { sheet, row: 5, column: 3 }, from: 9, to: 6 },
        { origin: { sheet, row: 27, column: 8 }, from: 0, to: 4 },
      ]),
  },
  {
    name: "writeCells",
    prepare: build,
    act: ({ workbook }) =>
      workbook.writeCells([
        { origin: { sheet, row: 5, column: 3 }, kind: "count", from: 9, to: 6 },
        { origin: { sheet, row: 6, column: 3 }, kind: "count", from: 3, to: null },
        { origin: { sheet, row: 27, column: 8 }, kind: "count", from: 0, to: 4 },
      ]),
  },
  {
    name: "explain, the first",
    prepare: build,
    act: ({ workbook }) => workbook.explain(explain(found, "上年有误")),
  },
  {
    name: "explain, a further one",
    isVariant: true,
    prepare: async (stage) => {
      await build(stage);
      valueOf(await stage.workbook.explain(explain(other, "另一条")));
    },
    act: ({ workbook }) => workbook.explain(explain(found, "上年有误")),
  },
  {
    name: "keepPrevious",
    isVariant: true,
    prepare: build,
    act: ({ workbook }) => workbook.keepPrevious(lastYear, false),
  },
  {
    name: "keepPrevious, instead of another",
    prepare: async (stage) => {
      await build(stage);
      valueOf(await stage.workbook.keepPrevious("旧的内容", false));
    },
    act: ({ workbook }) => workbook.keepPrevious(lastYear, true),
  },
  {
    name: "writeTextSheet",
    prepare: build,
    act: ({ workbook }) => workbook.writeTextSheet("报告正文", writeText(report)),
  },
  {
    name: "writeCells, texts whose rows grow",
    prepare: async (stage) => {
      await build(stage);
      stage.type("正文", "A40", "旧的内容");
      stage.type("正文", "A41", "另一段");
    },
    act: ({ workbook }) =>
      workbook.writeCells(
        ["旧的内容", "另一段"].map((from, index) => ({
          origin: { sheet: "正文", row: 39 + index, column: 0 },
          kind: null,
          from: { text: from },
          to: { text: "很长的一段话。".repeat(80) },
        })),
      ),
  },
  { name: "paint, the first time", prepare: foreign, act: paint },
  {
    name: "paint, in place of other marks",
    prepare: async (stage) => {
      await foreign(stage);
      valueOf(await paint(stage));
      stage.type(ownSheet, wrongFigure, "9件");
    },
    act: paint,
  },
  {
    name: "takePaintBack",
    prepare: async (stage) => {
      await foreign(stage);
      valueOf(await paint(stage));
    },
    act: (stage) => reviewing(stage, (tools) => tools.takePaintBack()),
  },
  {
    name: "writeSheet",
    prepare: foreign,
    act: (stage) => reviewing(stage, (tools) => tools.writeSheet(opinion("审核意见"), "fail")),
  },
  ...(["beside", "replace"] as const).map((ifExists) => ({
    name: `writeSheet, ${ifExists}`,
    isVariant: ifExists === "beside",
    prepare: async (stage: Stage) => {
      await foreign(stage);
      valueOf(await reviewing(stage, (tools) => tools.writeSheet(opinion("旧的意见"), "fail")));
    },
    act: (stage: Stage) => reviewing(stage, (tools) => tools.writeSheet(opinion("新的意见"), ifExists)),
  })),
  {
    name: "goTo",
    isVariant: true,
    prepare: build,
    act: ({ workbook }) => workbook.goTo({ sheet, row: 5, column: 3 }),
  },
];
