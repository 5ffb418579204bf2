import { defineTable } from "../defineTable";
import type { Label } from "../types";

const corner: Label = { text: "信息内容" };
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
      caption: { text: "第二十条第（一）项", variants: ["第二十条（一）项", "第二十条第一项"] },
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
      rows: [
        { text: "规章", row: "regulations" },
        { text: "行政规范性文件", row: "normativeDocuments", variants: ["规范性文件"] },
      ],
      kind: "count",
    },
    {
      caption: { text: "第二十条第（五）项", variants: ["第二十条（五）项", "第二十条第五项"] },
      corner,
      columns: [decisions],
      rows: [{ text: "行政许可", row: "licences" }],
      kind: "count",
    },
    {
      caption: { text: "第二十条第（六）项", variants: ["第二十条（六）项", "第二十条第六项"] },
      corner,
      columns: [decisions],
      rows: [
        { text: "行政处罚", row: "penalties" },
        { text: "行政强制", row: "coercion" },
      ],
      kind: "count",
    },
    {
      caption: { text: "第二十条第（八）项", variants: ["第二十条（八）项", "第二十条第八项"] },
      corner,
      columns: [
        {
          text: "本年收费金额（单位：万元）",
          column: "amount",
          short: "收费金额",
          variants: ["本年收费金额单位：万元", "本年收费金额", "收费金额（单位：万元）"],
        },
      ],
      rows: [{ text: "行政事业性收费", row: "fees" }],
      kind: "money",
    },
  ],
  relations: [],
});
