import { titleOf } from "../../../src/form";
import { writeText } from "../../../src/files/text/write";
import type { Report } from "../../../src/report";
import { cellIndex } from "./consistent";
import { changed } from "./rules";
import { sampleReport } from "./sample";

/** The units of a county, as many as are wanted, each with a name of its own. */
export function unitNames(count: number): readonly string[] {
  const fronts = ["青", "云", "石", "安", "和", "永", "新", "东", "白", "龙", "金", "长", "清", "太", "福"];
  const middles = ["山", "河", "桥", "塘", "岭", "湖", "林", "溪", "坪", "湾", "泉", "丰", "兴", "平"];
  const ends = ["镇", "乡", "街道办事处"];
  return Array.from({ length: count }, (_, at) => {
    const [front, middle] = [fronts[at % fronts.length], middles[Math.floor(at / fronts.length) % middles.length]];
    return `${front}${middle}${ends[Math.floor(at / (fronts.length * middles.length)) % ends.length]}`;
  });
}

const sample = sampleReport(2025);

/** A unit's finished report: the sample's, under another name. No rule finds anything but likeness, which is the region's template. */
export function unitReport(agency: string): Report {
  const own = (text: string): string => text.replaceAll(sample.agency ?? "", agency);
  const { overall, problems, other } = sample.narrative;
  const section = ({ text, parts }: typeof overall): typeof overall => ({
    text: own(text),
    parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, own(part)])),
  });
  return {
    ...sample,
    agency,
    title: titleOf(agency, sample.year ?? 2025),
    narrative: { overall: section(overall), problems: section(problems), other: section(other) },
  };
}

/** The same with a slip in 表三: （一）予以公开 × 自然人 is 90 instead of 9. */
export function unitWithSlip(agency: string): Report {
  return changed(unitReport(agency), ["requests", "granted", "person", 90]);
}

/** What the units' reports say for a cell of 表三. */
export function requestsValue(report: Report, row: string, column: string): number {
  const table = report.tables.requests;
  const value = table?.cells[cellIndex(table.form, row, column)]?.value;
  if (typeof value !== "number") throw new Error(`no number in ${row} ${column}`);
  return value;
}

/** A file of a county. */
export interface CountyFile {
  readonly name: string;
  readonly content: string;
}

/** The files of a county: one in ten with a slip, and at the end one that is no report. */
export function countyFiles(count: number): readonly CountyFile[] {
  return unitNames(count).map((agency, at) => {
    if (at === count - 1) return { name: `${agency}.json`, content: "{" };
    const report = at % 10 === 3 ? unitWithSlip(agency) : unitReport(agency);
    return { name: `${agency}.txt`, content: writeText(report) };
  });
}
