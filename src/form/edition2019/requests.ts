import { defineTable } from "../defineTable";
import { applicants, applicantColumns, corner, detailRows, requestRows, requestTotals } from "../requestParts";

const rows = requestRows({ text: "（六）其他处理", row: "other" });

/** 表三 收到和处理政府信息公开申请情况, with （六）其他处理 as one row. Source: 国办公开办函〔2019〕60号. */
export const requests = defineTable({
  id: "requests",
  number: "表三",
  sheetName: "表三 依申请公开",
  blocks: [{ corner, columns: applicantColumns, rows, kind: "count" }],
  relations: requestTotals(applicants, detailRows(rows)),
});
