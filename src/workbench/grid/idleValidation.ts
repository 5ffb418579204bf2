import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { GridContext } from "./context";

/**
 * Has a sheet that is gone checked by nobody. Univer 0.25.1 checks entries when the browser has nothing else to do,
 * and complains of a sheet that was deleted meanwhile where nobody catches it.
 */
export function checkOnlySheetsThere(context: GridContext): void {
  const service = context.injector.get(SheetsDataValidationValidatorService);
  const original = service.validatorRanges.bind(service);
  service.validatorRanges = (unitId, sheetId, ranges) =>
    context.workbook.getSheetBySheetId(sheetId) ? original(unitId, sheetId, ranges) : Promise.resolve([]);
}
