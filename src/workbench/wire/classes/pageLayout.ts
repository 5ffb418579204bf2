import type { PageSetup } from "../../spreadsheet";
import { localAddress, parseAddress } from "../address";
import { isWholeRows } from "../areas";
import type { Context } from "../context";
import { sheetOf } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import type { ClassTable, Property } from "../classTable";
import type { SheetTarget } from "../handle";
import { handle } from "../handle";
import { rangeArgument } from "../rangeArgument";

const setupOf = ({ sheetId }: SheetTarget, context: Context): PageSetup => sheetOf(context, sheetId).pageSetup;

function change({ sheetId }: SheetTarget, part: PageSetup, context: Context): void {
  context.spreadsheet.changeSheet(sheetId, { pageSetup: { ...sheetOf(context, sheetId).pageSetup, ...part } });
}

type Margin = "leftMargin" | "rightMargin" | "topMargin" | "bottomMargin";

/** Excel's margins of a new sheet, in points. */
const DEFAULT_MARGINS: Readonly<Record<Margin, number>> = {
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
};

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument("a margin is a length that is not negative");
  return value;
}

const margin = (name: Margin): Property<SheetTarget> => ({
  read: (sheet, context) => setupOf(sheet, context)[name] ?? DEFAULT_MARGINS[name],
  write: (sheet, value, context) => change(sheet, { [name]: points(value) }, context),
});

const POINTS_PER_UNIT: Readonly<Record<"Points" | "Inches" | "Centimeters", number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

function setMargins(sheet: SheetTarget, factor: number, margins: unknown, context: Context): void {
  if (typeof margins !== "object" || margins === null) throw invalidArgument("setPrintMargins takes the margins");
  const part: Partial<Record<Margin, number>> = {};
  for (const [side, length] of Object.entries(margins)) {
    const name = `${side}Margin`;
    if (!(name in DEFAULT_MARGINS)) throw notImplemented(`PageLayout.setPrintMargins with "${side}"`);
    part[name as Margin] = points(length) * factor;
  }
  change(sheet, part, context);
}

function setZoom(sheet: SheetTarget, value: unknown, context: Context): void {
  const zoom: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  const unknown = Object.keys(zoom).find((name) => !/^(?:horizontal|vertical)FitToPages$/.test(name));
  if (unknown !== undefined) throw notImplemented(`PageLayout.zoom.${unknown}`);
  const { horizontalFitToPages: width, verticalFitToPages: height } = zoom;
  const part: { fitToWidth?: number; fitToHeight?: number } = {};
  if (typeof width === "number") part.fitToWidth = width;
  if (typeof height === "number") part.fitToHeight = height;
  const others = Object.entries(setupOf(sheet, context)).filter(([name]) => !/^fitTo(?:Width|Height)$/.test(name));
  context.spreadsheet.changeSheet(sheet.sheetId, { pageSetup: { ...Object.fromEntries(others), ...part } });
}

export const pageLayout: ClassTable<SheetTarget> = {
  properties: {
    BottomMargin: margin("bottomMargin"),
    CenterHorizontally: {
      read: (sheet, context) => setupOf(sheet, context).centerHorizontally ?? false,
      write: (sheet, value, context) => change(sheet, { centerHorizontally: value === true }, context),
    },
    LeftMargin: margin("leftMargin"),
    Orientation: {
      read: (sheet, context) => setupOf(sheet, context).orientation ?? "Portrait",
      write: (sheet, value, context) => {
        if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("an orientation of the page");
        change(sheet, { orientation: value }, context);
      },
    },
    PaperSize: {
      read: (sheet, context) => setupOf(sheet, context).paperSize ?? "A4",
      write: (sheet, value, context) => {
        if (typeof value !== "string" || value === "") throw invalidArgument("a paper size is a text");
        change(sheet, { paperSize: value }, context);
      },
    },
    RightMargin: margin("rightMargin"),
    TopMargin: margin("topMargin"),
    Zoom: {
      read: (sheet, context) => {
        const { fitToWidth, fitToHeight } = setupOf(sheet, context);
        if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
        return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null, scale: null };
      },
      write: setZoom,
    },
  },
  objects: {
    GetPrintTitleRowsOrNullObject: (sheet, _args, context) => {
      const rows = setupOf(sheet, context).printTitleRows;
      const parsed = rows === undefined ? null : parseAddress(rows);
      return parsed && handle("Range", { sheetId: sheet.sheetId, area: parsed.area });
    },
  },
  methods: {
    SetPrintArea: (sheet, args, context) => {
      const { area } = rangeArgument(args, 0, sheet.sheetId, context);
      change(sheet, { printArea: localAddress(area) }, context);
    },
    SetPrintMargins: (sheet, args, context) => {
      const unit = args.choice(0, ["Points", "Inches", "Centimeters"]);
      setMargins(sheet, POINTS_PER_UNIT[unit], args.at(1), context);
    },
    SetPrintTitleRows: (sheet, args, context) => {
      const { area } = rangeArgument(args, 0, sheet.sheetId, context);
      if (!isWholeRows(area)) throw invalidArgument("title rows are whole rows");
      change(sheet, { printTitleRows: localAddress(area) }, context);
    },
  },
};
