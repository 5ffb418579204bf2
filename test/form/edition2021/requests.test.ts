import { requests } from "../../../src/form/edition2021/requests";
import { cellIn, namesOf } from "../named";

describe("表三 of 2021", () => {
  it.each([
    ["id", "requests"],
    ["number", "表三"],
    ["sheetName", "表三 依申请公开"],
  ] as const)("has the %s %s", (key, value) => expect(requests[key]).toBe(value));

  it.each([
    ["1.逾期不补正", "notCorrected"],
    ["1.申请人无正当理由逾期不补正", "notCorrected"],
    ["2.逾期不缴费", "feeUnpaid"],
    ["2.申请人逾期未按收费通知要求缴纳费用", "feeUnpaid"],
  ])("understands %s as %s", (wording, name) => expect(namesOf(requests, wording)).toEqual([name]));

  it.each([
    ["other.notCorrected", "（六）其他处理1.逾期不补正"],
    ["other.feeUnpaid", "（六）其他处理2.逾期不缴费"],
    ["other.other", "（六）其他处理3.其他"],
  ])("calls the row %s %s in messages", (row, name) => expect(cellIn(requests, row)?.rowName).toBe(name));
});
