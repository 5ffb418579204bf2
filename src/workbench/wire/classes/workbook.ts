import type { ClassTable } from "../classTable";
import type { WorkbookTarget } from "../handle";
import { handle } from "../handle";

export const workbook: ClassTable<WorkbookTarget> = {
  properties: {
    ReadOnly: { read: (_workbook, { memory }) => memory.access === "readOnly" },
  },
  links: {
    Application: () => handle("Application", null),
    Worksheets: () => handle("WorksheetCollection", null),
  },
  objects: {
    GetActiveCell: (_workbook, _args, { spreadsheet }) => {
      const { sheetId, area } = spreadsheet.selection();
      return handle("Range", { sheetId, area: { ...area, rows: 1, columns: 1 } });
    },
    GetSelectedRange: (_workbook, _args, { spreadsheet }) => handle("Range", spreadsheet.selection()),
  },
  methods: {
    _GetReferenceCount: (_workbook, _args, { references }) => references.size,
    _RemoveAllReferences: (_workbook, _args, { references }) => references.releaseAll(),
    _RemoveReference: (_workbook, args, { references }) => references.release(args.text(0)),
  },
};
