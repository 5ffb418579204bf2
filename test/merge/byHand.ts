import { printedValue, type CellValue, type Report } from "../../src/report";
import { valuesOf } from "../support/reports/read";

/** Adds decimal strings digit by digit, from the right: another way than the one that is tested. */
function addByHand(amounts: readonly string[]): string {
  const places = Math.max(...amounts.map((amount) => (amount.split(".")[1] ?? "").length));
  const rows = amounts.map((amount) => {
    const [whole = "0", fraction = ""] = amount.split(".");
    return (whole + fraction.padEnd(places, "0")).padStart(40, "0");
  });
  let carry = 0;
  let digits = "";
  for (let at = 39; at >= 0; at -= 1) {
    const sum = rows.reduce((total, row) => total + Number(row[at]), carry);
    digits = String(sum % 10) + digits;
    carry = Math.floor(sum / 10);
  }
  const whole = digits.slice(0, 40 - places).replace(/^0+(?=\d)/, "");
  const fraction = digits.slice(40 - places).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** The sums of all cells of some reports, by "table row column". Every cell has to hold a number. */
export function sumsByHand(reports: readonly Report[]): Readonly<Record<string, CellValue>> {
  const all = reports.map(valuesOf);
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name): readonly [string, CellValue] => {
      const isAmount = typeof all[0]?.[name] === "string";
      if (isAmount) return [name, addByHand(all.map((one) => printedValue(one[name] ?? null)))];
      return [name, Number(all.reduce((sum, one) => sum + BigInt(Number(one[name])), 0n))];
    }),
  );
}
