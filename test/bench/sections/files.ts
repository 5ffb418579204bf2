import { Workbook } from "@cj-tech-master/excelts";
import { read } from "@e965/xlsx";
import { checkRead } from "../../../src/batch/check";
import { readReport } from "../../../src/batch/readReport";
import { findingsLine } from "../../../src/cli/findingsJson";
import { success } from "../../../src/report";
import { countyFile } from "../../support/county/files";
import { atMost, quantile, type Row, type Section } from "../section";

const count = 60;
const rounds = 7;

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is done with every file, each way in turn. The first is ours. */
const ways = {
  check: async ({ name, bytes }: File): Promise<void> => {
    const report = await readReport(name, () => Promise.resolve(success(bytes)));
    findingsLine(checkRead(name, report, { kind: null, contextFor: () => ({}) }));
  },
  excelts: async ({ bytes }: File): Promise<void> => {
    await new Workbook().xlsx.load(bytes);
  },
  sheetJs: ({ bytes }: File): Promise<void> => {
    read(bytes, { type: "array" });
    return Promise.resolve();
  },
};
type Way = keyof typeof ways;

export const files: Section = {
  title: "Files: reading and checking whole workbooks, against their bare read by a library",
  remark:
    `processor time, over all threads, for each of ${count} workbooks of a county, our own and others; ` +
    `median of ${rounds} rounds in turn after one to warm up`,
  run: async () => {
    const some = await workbooks();
    const times: Record<Way, number[]> = { check: [], excelts: [], sheetJs: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const way of Object.keys(times) as Way[]) {
        const start = process.cpuUsage();
        for (const file of some) await ways[way](file);
        const { user, system } = process.cpuUsage(start);
        if (round > 0) times[way].push((user + system) / 1000 / some.length);
      }
    }
    const median = (way: Way): number => quantile(times[way], 0.5);
    const row = (what: string, value: string): Row => ({ what, value, budget: "", ok: null });
    return [
      row("a check: read, recognise, rules, diagnosis, JSON", `${median("check").toFixed(2)} ms`),
      row("bare read by @cj-tech-master/excelts, which we write with", `${median("excelts").toFixed(2)} ms`),
      row("bare read by @e965/xlsx", `${median("sheetJs").toFixed(2)} ms`),
      atMost("a check against the bare read by excelts", median("check") / median("excelts"), 1.2, "x", 2),
      row("a check against the bare read by @e965/xlsx", `${(median("check") / median("sheetJs")).toFixed(2)} x`),
    ];
  },
};

async function workbooks(): Promise<readonly File[]> {
  const found: File[] = [];
  for (let at = 0; found.length < count; at += 1) {
    const { name, content, status } = await countyFile(at, 1000);
    if (typeof content !== "string" && name.endsWith(".xlsx") && status !== "unreadable") {
      found.push({ name, bytes: content });
    }
  }
  return found;
}
