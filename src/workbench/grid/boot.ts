import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { Injector, IWorkbookData, Plugin, PluginCtor, Workbook } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { blankSheet } from "./blankSheet";
import type { CellFont } from "./blankSheet";

/** A Univer plugin with its settings. */
export type PluginEntry = readonly [plugin: PluginCtor<Plugin>, settings?: unknown];

export interface BootOptions {
  /** All plugins, in order of registration. Default: `modelPlugins()`, which needs no DOM. */
  readonly plugins?: readonly PluginEntry[];
  /** Names of the sheets the workbook starts with; at least one. Default: 工作表1. */
  readonly sheetNames?: readonly string[];
  /** The font of a cell that names none. */
  readonly font?: CellFont;
  /** Univer's own words in Simplified Chinese; only a user interface needs them. */
  readonly words?: Readonly<Record<string, unknown>>;
}

export interface Booted {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly font: CellFont;
  dispose(): void;
}

/** The plugins that make a calculating workbook without any user interface. */
export function modelPlugins(): readonly PluginEntry[] {
  return [
    [UniverDocsPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin, { autoHeightForMergedCells: false }],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
  ];
}

/** Starts Univer with an empty workbook. */
export function boot(options: BootOptions): Booted {
  const font = options.font ?? { name: "宋体", size: 11 };
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: (options.words ?? {}) as never },
    logLevel: LogLevel.WARN,
  });
  for (const [plugin, settings] of options.plugins ?? modelPlugins()) {
    univer.registerPlugin(plugin, settings);
  }
  const sheets = (options.sheetNames ?? ["工作表1"]).map((name, index) => blankSheet(`sheet-${index + 1}`, name));
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "workbook",
    name: "workbook",
    locale: LocaleType.ZH_CN,
    defaultStyle: { ff: font.name, fs: font.size },
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  return { injector: univer.__getInjector(), workbook, font, dispose: () => univer.dispose() };
}
