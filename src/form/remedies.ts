import { defineTable } from "./defineTable";
import { leavesOf } from "./labels";
import type { Label } from "./types";

const results: readonly Label[] = [
  { text: "结果维持", column: "upheld" },
  { text: "结果纠正", column: "corrected" },
  { text: "其他结果", column: "other" },
  { text: "尚未审结", column: "pending" },
];
const outcomes: readonly Label[] = [...results, { text: "总计", column: "total" }];

/** 表四 政府信息公开行政复议、行政诉讼情况: three groups of five numbers in one row; the same in both editions. */
export const remedies = defineTable({
  id: "remedies",
  number: "表四",
  sheetName: "表四 复议诉讼",
  blocks: [
    {
      columns: [
        { text: "行政复议", row: "review", children: outcomes },
        {
          text: "行政诉讼",
          children: [
            { text: "未经复议直接起诉", row: "directSuit", children: outcomes },
            { text: "复议后起诉", row: "suitAfterReview", children: outcomes },
          ],
        },
      ],
      rows: [],
      kind: "count",
    },
  ],
  relations: [
    {
      rule: "T4-1",
      along: "row",
      expected: leavesOf(results, "column").map((leaf) => leaf.name),
      actual: ["total"],
      marks: "all",
    },
  ],
});
