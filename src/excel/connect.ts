import type { HostState } from "./port";
import { createWorkbook } from "./workbook";

/** The oldest requirement set that has every member we use (worksheet collection events, RangeAreas). */
const requiredSet = "1.9";

/**
 * Resolves when Office.js is ready, with what the pane runs in. Never rejects; never resolves where Office.js
 * does not answer, so the pane has to say so after a while by itself.
 */
export async function connect(): Promise<HostState> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "notExcel" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", requiredSet)) return { kind: "tooOld" };
  return { kind: "excel", workbook: createWorkbook(), isDark: isDark(Office.context.officeTheme?.bodyBackgroundColor) };
}

/** Whether a background such as "#262626" asks for light text. Programs without themes report none. */
function isDark(background: string | undefined): boolean {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "")?.slice(1) ?? ["ff"];
  return channels.reduce((sum, channel) => sum + parseInt(channel, 16), 0) / channels.length < 128;
}
