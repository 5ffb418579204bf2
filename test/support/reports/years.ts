import type { Report } from "../../../src/report";
import { applicants, consistentReport, detailRows, type Numbers } from "./consistent";

/** What two years of one agency have in common, but for what a test changes. */
const texts = {
  agency: "柳岸镇",
  problems: "存在问题：\n更新偏慢。\n改进情况：\n已安排专人。",
  other: "无",
};

const numbers = (carried: readonly (readonly [number, number])[], stock: number, issued: number): Numbers => ({
  documents: [
    [0, 0, 0],
    [stock, issued, 1],
  ],
  decisions: [40, 12, 6],
  fee: "12.345",
  details: applicants.map((_, column) => detailRows.map((_row, row) => (row + column) % 3)),
  carried,
  remedies: [
    [3, 1, 2, 4],
    [1, 2, 3, 5],
    [2, 4, 1, 1],
  ],
});

/** Two years that go together: what 2024 carried out, and what was in force then, is what 2025 begins with. */
export const year2024: Report = consistentReport(
  numbers(
    applicants.map((_, column) => [0, column + 1] as const),
    11,
    2,
  ),
  { ...texts, year: 2024, overall: "上一年的情况：主要是建立了制度。" },
);
export const year2025: Report = consistentReport(
  numbers(
    applicants.map((_, column) => [column + 1, column] as const),
    12,
    3,
  ),
  { ...texts, year: 2025, overall: "这一年的情况：重点放在栏目维护上。" },
);
