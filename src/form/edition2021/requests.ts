import { defineTable } from "../defineTable";
import { applicants, applicantColumns, corner, detailRows, requestRows, requestTotals } from "../requestParts";

const otherHandling = {
  text: "（六）其他处理",
  row: "other",
  children: [
    {
      text: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      row: "notCorrected",
      short: "1.逾期不补正",
      variants: ["1.逾期不补正", "1.申请人无正当理由逾期不补正"],
    },
    {
      text: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      row: "feeUnpaid",
      short: "2.逾期不缴费",
      variants: ["2.逾期不缴费", "2.申请人逾期未按收费通知要求缴纳费用"],
    },
    { text: "3.其他", row: "other" },
  ],
};

const rows = requestRows(otherHandling);

/** 表三 收到和处理政府信息公开申请情况. Source: 国办公开办函〔2021〕30号. */
export const requests = defineTable({
  id: "requests",
  number: "表三",
  sheetName: "表三 依申请公开",
  blocks: [{ corner, columns: applicantColumns, rows, kind: "count" }],
  relations: requestTotals(applicants, detailRows(rows)),
});
