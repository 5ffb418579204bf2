import { defineTable } from "../defineTable";
import { captionOf, corner, fees, licences, regulations, sanctions } from "../disclosureParts";
import type { Label } from "../types";

const itemsLastYear: Label = {
  text: "上一年项目数量",
  column: "itemsLastYear",
  variants: ["上年项目数量", "上一年度项目数量"],
};
const change: Label = { text: "本年增/减", column: "change", kind: "signed", variants: ["本年增减", "本年增/减数量"] };
const decisions: Label = { text: "处理决定数量", column: "decisions", variants: ["本年处理决定数量"] };

/** 表二 主动公开政府信息情况: one block for each 项 of 第二十条. Source: 国办公开办函〔2019〕60号. */
export const disclosure = defineTable({
  id: "disclosure",
  number: "表二",
  sheetName: "表二 主动公开",
  blocks: [
    {
      caption: captionOf("一"),
      corner,
      columns: [
        { text: "本年新制作数量", column: "made", variants: ["本年制作数量", "本年新制作数"] },
        { text: "本年新公开数量", column: "published", variants: ["本年公开数量", "本年新公开数"] },
        { text: "对外公开总数量", column: "inPublic", variants: ["对外公开总数", "对外公开数量"] },
      ],
      rows: [regulations, { text: "规范性文件", row: "normativeDocuments", variants: ["行政规范性文件"] }],
      kind: "count",
    },
    {
      caption: captionOf("五"),
      corner,
      columns: [itemsLastYear, change, decisions],
      rows: [licences, { text: "其他对外管理服务事项", row: "otherServices", variants: ["其它对外管理服务事项"] }],
      kind: "count",
    },
    {
      caption: captionOf("六"),
      corner,
      columns: [itemsLastYear, change, decisions],
      rows: sanctions,
      kind: "count",
    },
    {
      caption: captionOf("八"),
      corner,
      columns: [itemsLastYear, change],
      rows: [fees],
      kind: "count",
    },
    {
      caption: captionOf("九"),
      corner,
      columns: [
        { text: "采购项目数量", column: "items", variants: ["采购项目数"] },
        {
          text: "采购总金额",
          column: "amount",
          kind: "amount",
          variants: ["采购金额", "采购总金额（单位：万元）", "采购总金额（万元）", "采购总金额（元）"],
        },
      ],
      rows: [{ text: "政府集中采购", row: "procurement" }],
      kind: "count",
    },
  ],
  relations: [],
});
