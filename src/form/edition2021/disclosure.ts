import { defineTable } from "../defineTable";
import { captionOf, corner, fees, licences, regulations, sanctions } from "../disclosureParts";
import type { Label } from "../types";

const decisions: Label = {
  text: "本年处理决定数量",
  column: "decisions",
  short: "处理决定数量",
  variants: ["处理决定数量"],
};

/** 表二 主动公开政府信息情况: one block for each 项 of 第二十条. Source: 国办公开办函〔2021〕30号. */
export const disclosure = defineTable({
  id: "disclosure",
  number: "表二",
  sheetName: "表二 主动公开",
  blocks: [
    {
      caption: captionOf("一"),
      corner,
      columns: [
        {
          text: "本年制发件数",
          column: "issued",
          short: "制发件数",
          variants: ["本年发件数", "本年发件", "本年制发件", "制发件数"],
        },
        {
          text: "本年废止件数",
          column: "repealed",
          short: "废止件数",
          variants: ["本年度止件数", "本年废止件", "废止件数"],
        },
        { text: "现行有效件数", column: "inForce", variants: ["现行有效件", "现行有效数"] },
      ],
      rows: [regulations, { text: "行政规范性文件", row: "normativeDocuments", variants: ["规范性文件"] }],
      kind: "count",
    },
    {
      caption: captionOf("五"),
      corner,
      columns: [decisions],
      rows: [licences],
      kind: "count",
    },
    {
      caption: captionOf("六"),
      corner,
      columns: [decisions],
      rows: sanctions,
      kind: "count",
    },
    {
      caption: captionOf("八"),
      corner,
      columns: [
        {
          text: "本年收费金额（单位：万元）",
          column: "amount",
          short: "收费金额",
          variants: ["本年收费金额单位：万元", "本年收费金额", "收费金额（单位：万元）"],
        },
      ],
      rows: [fees],
      kind: "money",
    },
  ],
  relations: [],
});
