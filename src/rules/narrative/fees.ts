import type { FilledTable } from "../../report";
import { finding, type Finding } from "../finding";
import { narrativeMessages as say } from "../messages/narrative";
import type { Rule } from "../rule";
import { cellsOf, sumOf } from "./figures";
import { withTable } from "./mentionRule";
import type { Mention } from "./reading/mentions";
import { findingCell, type FindingCell } from "../finding";

const saysNothing =
  /^(?:无|没有|暂无|本年度?无|无其他(?:需要报告的)?事项|没有其他(?:需要报告的)?事项|无其他需要报告的情况)[。.]?$/;

/** 信息处理费 in section 六, against 表二 and 表三. Source: 国办函〔2020〕109号. */
export const feeRules: readonly Rule[] = [
  {
    code: "X-9",
    demand: "第六部分写明信息处理费；金额不超过表二行政事业性收费；有逾期不缴费的，应写收费情况。",
    check: (report, context) => {
      const amounts = withTable(report, "disclosure", (table, { mentions }) =>
        mentions.filter(({ topic }) => topic === "fee").flatMap((mention) => aboveTable(mention, table)),
      );
      const unpaid = withTable(report, "requests", (table) => {
        const figure = sumOf(table, ["other.feeUnpaid"], ["total"], "");
        const isTold = /费|收取/.test(report.narrative.other.text);
        if (!figure || figure.value === 0 || isTold || context.stage === "typing") return [];
        const message = say.feeUnexplained(figure.value);
        return [finding({ rule: "X-9", severity: "verify", message, cells: cellsOf(table, [figure]) })];
      });
      if ("why" in amounts) return amounts;
      return { findings: [...amounts.findings, ...("why" in unpaid ? [] : unpaid.findings)] };
    },
  },
  {
    code: "X-10",
    demand: "表二有收费、第六部分写“无”的，看一看其中有没有信息处理费。",
    check: (report) =>
      withTable(report, "disclosure", (table) => {
        const fee = feeOf(table);
        if (!fee || fee.tenths <= 0n || !saysNothing.test(report.narrative.other.text.trim())) return [];
        return [
          finding({ rule: "X-10", severity: "hint", message: say.feeWithNothing(fee.amount), cells: [fee.cell] }),
        ];
      }),
  },
];

interface Fee {
  /** 万元, as it stands in the table. */
  readonly amount: string;
  /** The same in ten-thousandths of 元: exact, for no float holds 59237.2449. */
  readonly tenths: bigint;
  readonly cell: FindingCell;
}

function feeOf(table: FilledTable): Fee | null {
  const index = table.form.cells.findIndex(({ row, column }) => row === "fees" && column === "amount");
  const amount = table.cells[index]?.value;
  if (typeof amount !== "string") return null;
  const tenths = scaled(amount, 8);
  return tenths === null ? null : { amount, tenths, cell: findingCell(table, index) };
}

function aboveTable(mention: Mention, table: FilledTable): readonly Finding[] {
  const fee = feeOf(table);
  const stated = scaled(String(mention.value), 4);
  if (!fee || stated === null || stated <= fee.tenths || !mention.isSure()) return [];
  const amount = inMyriads(stated);
  const over = inMyriads(stated - fee.tenths);
  return [
    finding({
      rule: "X-9",
      severity: "verify",
      message: say.fee(mention.quote(), amount, fee.amount, over),
      expected: fee.amount,
      actual: amount,
      difference: Number(over),
      cells: [fee.cell],
    }),
  ];
}

/** A decimal number times 10 to the `power`, as an integer; null where it has more decimals than that or is none. */
function scaled(decimal: string, power: number): bigint | null {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(decimal);
  const fraction = match?.[2] ?? "";
  if (!match || fraction.length > power) return null;
  return BigInt(`${match[1] ?? "0"}${fraction.padEnd(power, "0")}`);
}

/** Ten-thousandths of 元 as 万元: 6600000n is 0.066. */
function inMyriads(tenths: bigint): string {
  const digits = tenths.toString().padStart(9, "0");
  return `${digits.slice(0, -8)}.${digits.slice(-8)}`.replace(/\.?0+$/, "");
}
