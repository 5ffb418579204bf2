import { colorOf } from "../colors";
import type { Context } from "../context";
import { sheetOf } from "../context";
import { invalidArgument, invalidOperation } from "../errors";
import type { Property } from "../classTable";
import type { SheetTarget } from "../handle";
import { checkSheetName } from "../sheetNames";

function setVisibility({ sheetId }: SheetTarget, value: unknown, { spreadsheet, memory }: Context): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw invalidArgument(`"${String(value)}" is no visibility`);
  }
  const visible = value === "Visible";
  if (!visible && !spreadsheet.sheets().some((sheet) => sheet.visible && sheet.id !== sheetId)) {
    throw invalidOperation("a workbook needs at least one visible worksheet");
  }
  if (value === "VeryHidden") memory.veryHidden.add(sheetId);
  else memory.veryHidden.delete(sheetId);
  spreadsheet.changeSheet(sheetId, { visible });
}

function setName({ sheetId }: SheetTarget, value: unknown, { spreadsheet }: Context): void {
  if (typeof value !== "string") throw invalidArgument("the name of a worksheet is a text");
  const sheets = spreadsheet.sheets();
  checkSheetName(
    value,
    sheets.filter(({ id }) => id !== sheetId),
  );
  if (sheets.find(({ id }) => id === sheetId)?.name !== value) spreadsheet.changeSheet(sheetId, { name: value });
}

function setPosition({ sheetId }: SheetTarget, value: unknown, { spreadsheet }: Context): void {
  const last = spreadsheet.sheets().length - 1;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > last) {
    throw invalidArgument(`the position of a worksheet is a whole number from 0 to ${last}`);
  }
  spreadsheet.moveSheet(sheetId, value);
}

function setGridlines({ sheetId }: SheetTarget, value: unknown, { spreadsheet }: Context): void {
  if (typeof value !== "boolean") throw invalidArgument("showGridlines is true or false");
  spreadsheet.changeSheet(sheetId, { showGridlines: value });
}

export const worksheetProperties: Readonly<Record<string, Property<SheetTarget>>> = {
  Id: { read: ({ sheetId }) => sheetId },
  Name: { read: ({ sheetId }, context) => sheetOf(context, sheetId).name, write: setName },
  Position: {
    read: ({ sheetId }, { spreadsheet }) => spreadsheet.sheets().findIndex(({ id }) => id === sheetId),
    write: setPosition,
  },
  ShowGridlines: {
    read: ({ sheetId }, context) => sheetOf(context, sheetId).showGridlines,
    write: setGridlines,
  },
  // The library reads "ShowGridlines" and writes "Gridlines".
  Gridlines: { write: setGridlines },
  TabColor: {
    read: ({ sheetId }, context) => sheetOf(context, sheetId).tabColor,
    write: ({ sheetId }, value, { spreadsheet }) =>
      spreadsheet.changeSheet(sheetId, { tabColor: value === "" ? "" : colorOf(value) }),
  },
  Visibility: {
    read: ({ sheetId }, context) => {
      if (sheetOf(context, sheetId).visible) return "Visible";
      return context.memory.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
    },
    write: setVisibility,
  },
};
