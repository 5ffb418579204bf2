import type { ConditionalFormat } from "../../spreadsheet";
import { contains, intersection } from "../areas";
import type { Context } from "../context";
import { itemNotFound, notImplemented } from "../errors";
import type { ClassTable } from "../classTable";
import type { Handle, RangeTarget } from "../handle";
import { handle } from "../handle";
import { requireAllowed } from "../protection";

/** The formats that touch the range, strongest first. */
function formatsOf({ sheetId, area }: RangeTarget, { spreadsheet }: Context): readonly ConditionalFormat[] {
  return spreadsheet
    .conditionalFormats(sheetId)
    .filter((format) => intersection(format.area, area) !== null)
    .sort((a, b) => a.priority - b.priority);
}

const formatHandle = (sheetId: string, format: ConditionalFormat | undefined): Handle<"ConditionalFormat"> | null =>
  format ? handle("ConditionalFormat", { sheetId, formatId: format.id }) : null;

function required(found: Handle<"ConditionalFormat"> | null, key: string | number) {
  if (!found) throw itemNotFound(`the conditional format ${key}`);
  return found;
}

/** Paints nothing, until the add-in sets the rule. */
const UNSET_RULE = "=FALSE";

function clearAll(range: RangeTarget, context: Context): void {
  requireAllowed(context, range.sheetId, "allowFormatCells");
  const formats = formatsOf(range, context);
  if (formats.some((format) => !contains(range.area, format.area))) {
    throw notImplemented("ConditionalFormatCollection.clearAll of a part of a format's cells");
  }
  for (const { id } of formats) context.spreadsheet.removeConditionalFormat(range.sheetId, id);
}

export const conditionalFormatCollection: ClassTable<RangeTarget> = {
  items: (range, context) =>
    formatsOf(range, context).map(({ id }) => handle("ConditionalFormat", { sheetId: range.sheetId, formatId: id })),
  item: (range, args, context) => {
    const key = args.text(0);
    const format = formatsOf(range, context).find(({ id }) => id === key);
    return required(formatHandle(range.sheetId, format), key);
  },
  objects: {
    Add: ({ sheetId, area }, args, context) => {
      requireAllowed(context, sheetId, "allowFormatCells");
      const type = args.text(0);
      if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
      const format = { area, formula: UNSET_RULE, stopIfTrue: false };
      return handle("ConditionalFormat", {
        sheetId,
        formatId: context.spreadsheet.addConditionalFormat(sheetId, format),
      });
    },
    GetItemAt: (range, args, context) =>
      required(formatHandle(range.sheetId, formatsOf(range, context)[args.integer(0)]), args.integer(0)),
    GetItemOrNullObject: (range, args, context) =>
      formatHandle(
        range.sheetId,
        formatsOf(range, context).find(({ id }) => id === args.text(0)),
      ),
  },
  methods: {
    ClearAll: (range, _args, context) => clearAll(range, context),
    GetCount: (range, _args, context) => formatsOf(range, context).length,
  },
};
