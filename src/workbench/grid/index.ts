import { boot } from "./boot";
import type { BootOptions } from "./boot";
import { UniverSpreadsheet } from "./univerSpreadsheet";

export { modelPlugins } from "./boot";
export type { BootOptions, PluginEntry } from "./boot";
export { GridRefusedError } from "./context";
export { UniverSpreadsheet } from "./univerSpreadsheet";

/**
 * Starts Univer with an empty workbook and offers it as a spreadsheet. Without `plugins` it runs without a user
 * interface, in Node too. Dispose it when done.
 */
export function createUniverSpreadsheet(options: BootOptions = {}): UniverSpreadsheet {
  return new UniverSpreadsheet(boot(options));
}
