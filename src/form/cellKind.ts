import type { CellKind } from "./types";

/** What a kind of number cell takes. */
export interface CellKindForm {
  /** Whole numbers only; otherwise decimal strings. */
  readonly isWhole: boolean;
  readonly mayBeNegative: boolean;
  /** Units that people write behind the number; they change nothing. */
  readonly units: readonly string[];
}

const items: readonly string[] = ["件", "项", "条", "个"];

/** The properties of every kind of number cell. */
export const cellKinds: Readonly<Record<CellKind, CellKindForm>> = {
  count: { isWhole: true, mayBeNegative: false, units: items },
  signed: { isWhole: true, mayBeNegative: true, units: items },
  money: { isWhole: false, mayBeNegative: false, units: ["万元"] },
  // 采购总金额 of 2019 was published in 元 and in 万元 alike, so that neither is wrong.
  amount: { isWhole: false, mayBeNegative: false, units: ["万元", "元"] },
};
