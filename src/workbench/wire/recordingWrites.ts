import type { Spreadsheet } from "../spreadsheet";

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

/** The same spreadsheet, telling `noteWrite` whenever something in it is about to be changed. */
export function recordingWrites(spreadsheet: Spreadsheet, noteWrite: () => void): Spreadsheet {
  return new Proxy(spreadsheet, {
    get(target, name) {
      if (WRITES.has(name)) noteWrite();
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });
}
