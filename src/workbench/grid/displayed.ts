import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { Calculation } from "./calculation";
import { colorOf } from "./colors";
import type { GridContext } from "./context";
import { styleOf } from "./styles";

/** The colours on screen once everything is calculated. */
export async function displayedColors(
  context: GridContext,
  calculation: Calculation,
  sheetId: string,
  row: number,
  column: number,
): Promise<{ readonly fill: string; readonly font: string }> {
  const service = context.injector.get(ConditionalFormattingService);
  context.sheet(sheetId);
  await calculation.settle();
  let composed = service.composeStyle(context.unitId, sheetId, row, column);
  // To ask may hand a formula in that was not calculated yet.
  while (calculation.isPending) {
    await calculation.settle();
    composed = service.composeStyle(context.unitId, sheetId, row, column);
  }
  const own = styleOf(context, sheetId, row, column);
  return {
    fill: colorOf(composed?.style?.bg) || own.fillColor,
    font: colorOf(composed?.style?.cl) || own.fontColor,
  };
}
