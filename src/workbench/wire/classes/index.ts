import type { ClassTable } from "../classTable";
import type { ClassName, Handle, Targets } from "../handle";
import { addinInternalService } from "./addinInternalService";
import { application } from "./application";
import {
  conditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { formatProtection } from "./formatProtection";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeBorder, rangeBorderCollection } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

const TABLES: { readonly [K in ClassName]: ClassTable<Targets[K]> } = {
  AddinInternalService: addinInternalService,
  Application: application,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  PageLayout: pageLayout,
  Range: range,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};

/** What objects of the handle's class can do. */
export const tableOf = <K extends ClassName>({ className }: Handle<K>): ClassTable<Targets[K]> => TABLES[className];
