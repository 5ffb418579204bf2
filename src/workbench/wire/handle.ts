import type { Area, BorderEdge } from "../spreadsheet";

/** The workbook, and what there is one of per workbook. */
export type WorkbookTarget = null;

export interface SheetTarget {
  readonly sheetId: string;
}

export interface RangeTarget {
  readonly sheetId: string;
  readonly area: Area;
}

export interface BorderTarget extends RangeTarget {
  readonly edge: BorderEdge;
}

export interface FormatTarget {
  readonly sheetId: string;
  readonly formatId: string;
}

/** Each Office.js class this host has, and what one object of it stands for in the spreadsheet. */
export interface Targets {
  AddinInternalService: WorkbookTarget;
  Application: WorkbookTarget;
  ConditionalFormat: FormatTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  DataValidation: RangeTarget;
  FormatProtection: RangeTarget;
  PageLayout: SheetTarget;
  Range: RangeTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Workbook: WorkbookTarget;
  Worksheet: SheetTarget;
  WorksheetCollection: WorkbookTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
}

export type ClassName = keyof Targets;

/** One object as the client knows it: its class and what it stands for. */
export interface Handle<K extends ClassName = ClassName> {
  readonly className: K;
  readonly target: Targets[K];
}

export type AnyHandle = { readonly [K in ClassName]: Handle<K> }[ClassName];

const MARK = new WeakSet<object>();

/** Makes the object of class `className` that stands for `target`. */
export function handle<K extends ClassName>(className: K, target: Targets[K]): Handle<K> {
  const made: Handle<K> = { className, target };
  MARK.add(made);
  return made;
}

/** Tells a handle from the plain values of a request. */
export const isHandle = (value: unknown): value is AnyHandle =>
  typeof value === "object" && value !== null && MARK.has(value);
