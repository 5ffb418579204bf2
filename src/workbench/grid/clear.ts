import type { Area } from "../spreadsheet";
import { intersection } from "./areas";
import { emptyCells } from "./cells";
import { removeFormatsWithin } from "./conditionalFormats";
import type { GridContext } from "./context";
import { unmergeStep } from "./merges";
import { plainCells } from "./styles";
import { setValidation } from "./validation";

/**
 * "Formats" takes styles, locks, merges and the conditional formats that lie within the area; "Contents" values and
 * formulas; "All" both, and the entry help as well.
 */
export function clear(context: GridContext, sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
  const inSheet = intersection(area, context.allCells(sheetId));
  if (inSheet === null) return;
  if (what !== "Formats") context.apply(emptyCells(context, sheetId, inSheet));
  if (what === "Contents") return;
  context.apply(
    unmergeStep(context, sheetId, inSheet),
    plainCells(context, sheetId, inSheet),
    ...removeFormatsWithin(context, sheetId, inSheet),
  );
  if (what === "All") setValidation(context, sheetId, inSheet, null);
}
