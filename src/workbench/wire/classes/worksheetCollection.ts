import type { SheetState } from "../../spreadsheet";
import type { Context } from "../context";
import { itemNotFound } from "../errors";
import { EventType } from "../events";
import type { ClassTable } from "../classTable";
import type { Handle, WorkbookTarget } from "../handle";
import { handle } from "../handle";
import { WORKBOOK_TARGET } from "../protocol";
import { checkSheetName, findByName, freeSheetName } from "../sheetNames";
import { eventMethods } from "./eventMethods";

const worksheetOf = ({ id }: SheetState): Handle<"Worksheet"> => handle("Worksheet", { sheetId: id });

/** By id first: that is what the library sends once it knows the id. */
function find({ spreadsheet }: Context, key: string): Handle<"Worksheet"> | null {
  const sheets = spreadsheet.sheets();
  const found = sheets.find(({ id }) => id === key) ?? findByName(sheets, key);
  return found ? worksheetOf(found) : null;
}

const listed = ({ spreadsheet }: Context, visibleOnly: boolean): readonly SheetState[] =>
  spreadsheet.sheets().filter(({ visible }) => visible || !visibleOnly);

function required(sheet: SheetState | undefined): Handle<"Worksheet"> {
  if (!sheet) throw itemNotFound("a visible worksheet");
  return worksheetOf(sheet);
}

export const worksheetCollection: ClassTable<WorkbookTarget> = {
  items: (_sheets, { spreadsheet }) => spreadsheet.sheets().map(worksheetOf),
  item: (_sheets, args, context) => {
    const found = find(context, args.text(0));
    if (!found) throw itemNotFound(`the worksheet "${args.text(0)}"`);
    return found;
  },
  objects: {
    Add: (_sheets, args, { spreadsheet }) => {
      const sheets = spreadsheet.sheets();
      const name = args.text(0, freeSheetName(sheets));
      checkSheetName(name, sheets);
      return handle("Worksheet", { sheetId: spreadsheet.addSheet(name) });
    },
    GetActiveWorksheet: (_sheets, _args, { spreadsheet }) =>
      handle("Worksheet", { sheetId: spreadsheet.activeSheetId() }),
    GetFirst: (_sheets, args, context) => required(listed(context, args.flag(0, false)).at(0)),
    GetItemOrNullObject: (_sheets, args, context) => find(context, args.text(0)),
    GetLast: (_sheets, args, context) => required(listed(context, args.flag(0, false)).at(-1)),
  },
  methods: {
    GetCount: (_sheets, args, context) => listed(context, args.flag(0, false)).length,
    ...eventMethods<WorkbookTarget>(
      {
        ActivatedEvent: EventType.Activated,
        AddedEvent: EventType.Added,
        CalculatedEvent: EventType.Calculated,
        DataChangedEvent: EventType.DataChanged,
        DeactivatedEvent: EventType.Deactivated,
        DeletedEvent: EventType.Deleted,
        EventNameChanged: EventType.NameChanged,
        SelectionChangedEvent: EventType.SelectionChanged,
      },
      () => WORKBOOK_TARGET,
    ),
  },
};
