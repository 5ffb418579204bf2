import type { SheetState, Spreadsheet } from "../spreadsheet";
import { accessDenied } from "./errors";

/** What the workbook lets an add-in change. */
export type WriteAccess =
  | "full"
  /** No sheet may be added, deleted, moved, renamed, shown or hidden: the structure of the workbook is protected. */
  | "lockedStructure"
  /** Nothing at all: the workbook is open for reading. */
  | "readOnly";

const WRITES: ReadonlySet<PropertyKey> = new Set<keyof Spreadsheet>([
  "addConditionalFormat",
  "addSheet",
  "changeConditionalFormat",
  "changeSheet",
  "clear",
  "deleteColumns",
  "deleteRows",
  "deleteSheet",
  "insertColumns",
  "insertRows",
  "merge",
  "moveSheet",
  "protect",
  "removeConditionalFormat",
  "setBorder",
  "setColumnWidths",
  "setRowHeights",
  "setStyle",
  "setValidation",
  "unmerge",
  "unprotect",
  "writeCells",
]);

/** What `changeSheet` may not change in a protected structure. */
const STRUCTURAL: readonly (keyof SheetState)[] = ["name", "visible", "tabColor"];

/**
 * The same spreadsheet, telling `noteWrite` whenever something in it is about to be changed. A change that `access`
 * forbids throws AccessDenied, the only code Excel has for it.
 */
export function recordingWrites(
  spreadsheet: Spreadsheet,
  noteWrite: () => void,
  access: () => WriteAccess,
): Spreadsheet {
  return new Proxy(spreadsheet, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      if (!WRITES.has(name)) return member.bind(target) as unknown;
      return (...args: readonly unknown[]): unknown => {
        if (access() === "readOnly") throw accessDenied("the workbook is read-only");
        if (access() === "lockedStructure" && isStructural(name, args)) {
          throw accessDenied("the structure of the workbook is protected");
        }
        noteWrite();
        return member.apply(target, args) as unknown;
      };
    },
  });
}

function isStructural(name: PropertyKey, [, change]: readonly unknown[]): boolean {
  if (name === "addSheet" || name === "deleteSheet" || name === "moveSheet") return true;
  return name === "changeSheet" && STRUCTURAL.some((key) => key in (change as object));
}
