import { toDisposable } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { GridContext } from "./context";

/** Before Univer's own interceptors, which do not all hand the cell on. */
const FIRST = 100;

/**
 * Opens the cell editor with the cell's own looks. Univer opens it with those on screen and takes away at the end what
 * conditional formats paint by then: what one painted at the start only would stay in the cell for good.
 */
export function editOwnLooks(context: GridContext): IDisposable {
  const { writeCellInterceptor } = context.injector.get(SheetInterceptorService);
  return toDisposable(
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, { worksheet, row, col }, next) =>
        next(cell && { ...cell, s: worksheet.getCellRaw(row, col)?.s ?? null }),
    }),
  );
}
