import { mergeLocales } from "@univerjs/core";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import core from "@univerjs/preset-sheets-core/locales/zh-CN";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";

/** Univer's interface in Simplified Chinese. */
export const words: Readonly<Record<string, unknown>> = mergeLocales(core, conditionalFormatting, dataValidation);
