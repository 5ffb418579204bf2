import { generateRandomId, IAuthzIoService, IPermissionService } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import {
  AddRangeProtectionMutation,
  DeleteRangeProtectionMutation,
  EditStateEnum,
  RangeProtectionPermissionEditPoint,
  UnitAction,
  UnitObject,
  ViewStateEnum,
} from "@univerjs/sheets";
import type { IRangeProtectionRule } from "@univerjs/sheets";
import type { GridContext } from "./context";
import { isLocked } from "./locked";

/**
 * Protection of sheets. Excel protects a sheet and frees the cells that are not locked; Univer protects areas: the
 * locked cells of the sheet are gathered into rectangles and each is closed to the user.
 */
export class Protection {
  private readonly ruleIds = new Map<string, string>();
  private readonly closed = new Set<string>();

  constructor(private readonly context: GridContext) {
    this.answerForClosed(context.injector.get(IAuthzIoService));
  }

  isProtected(sheetId: string): boolean {
    return this.ruleIds.has(sheetId);
  }

  protect(sheetId: string): void {
    const target = this.context.target(sheetId);
    if (this.isProtected(sheetId)) return;
    const permissionId = generateRandomId(8);
    const ruleId = generateRandomId(8);
    this.ruleIds.set(sheetId, ruleId);
    const ranges = this.lockedRanges(sheetId);
    if (ranges.length === 0) return;
    const rule: IRangeProtectionRule = {
      ...target,
      id: ruleId,
      permissionId,
      ranges: [...ranges],
      unitType: UnitObject.SelectRange,
      viewState: ViewStateEnum.OthersCanView,
      editState: EditStateEnum.OnlyMe,
    };
    this.closed.add(permissionId);
    this.context.execute(AddRangeProtectionMutation.id, { ...target, rules: [rule] });
    const point = new RangeProtectionPermissionEditPoint(this.context.unitId, sheetId, permissionId);
    this.context.injector.get(IPermissionService).updatePermissionPoint(point.id, false);
  }

  unprotect(sheetId: string): void {
    const target = this.context.target(sheetId);
    const ruleId = this.ruleIds.get(sheetId);
    if (ruleId === undefined) return;
    this.ruleIds.delete(sheetId);
    this.context.execute(DeleteRangeProtectionMutation.id, { ...target, ruleIds: [ruleId] });
  }

  /** Protects the sheet anew where the locks of its cells have changed. */
  renew(sheetId: string): void {
    if (!this.isProtected(sheetId)) return;
    this.unprotect(sheetId);
    this.protect(sheetId);
  }

  /** Univer's interface asks this service who may edit a protected area, some time after it was protected. */
  private answerForClosed(authority: IAuthzIoService): void {
    const original = authority.allowed.bind(authority);
    authority.allowed = (request) =>
      this.closed.has(request.objectID)
        ? Promise.resolve(request.actions.map((action) => ({ action, allowed: action !== UnitAction.Edit })))
        : original(request);
  }

  /** The locked cells as few rectangles: runs of locked cells, joined where neighbouring rows have the same run. */
  private lockedRanges(sheetId: string): readonly IRange[] {
    const sheet = this.context.sheet(sheetId);
    const columns = sheet.getColumnCount();
    const done: IRange[] = [];
    let open = new Map<string, IRange>();
    for (let row = 0; row < sheet.getRowCount(); row++) {
      const next = new Map<string, IRange>();
      let column = 0;
      while (column < columns) {
        const start = column;
        while (column < columns && isLocked(sheet.getCellRaw(row, column))) column++;
        if (column > start) {
          const key = `${start}:${column}`;
          const above = open.get(key);
          open.delete(key);
          const range = { startRow: above?.startRow ?? row, endRow: row, startColumn: start, endColumn: column - 1 };
          next.set(key, range);
        }
        column++;
      }
      done.push(...open.values());
      open = next;
    }
    return [...done, ...open.values()];
  }
}
