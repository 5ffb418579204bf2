import type { HostState } from "./port";
import { createWorkbook } from "./workbook";

/** The oldest requirement set that has every member we use (worksheet collection events, RangeAreas). */
const requiredSet = "1.9";

/** How long Office.js may take where nothing says that there is a host at all, in milliseconds. */
const grace = 2_000;

/**
 * Resolves when Office.js is ready, with what the pane runs in. Rejects where Office.js has not been loaded; never
 * resolves where it does not answer, so the pane has to say so after a while by itself.
 */
export async function connect(): Promise<HostState> {
  const ready = Office.onReady();
  const { host } = await (isHostNamed() ? ready : Promise.race([ready, noHost()]));
  if (host !== Office.HostType.Excel) return { kind: "notExcel" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", requiredSet)) return { kind: "tooOld" };
  return { kind: "excel", workbook: createWorkbook(), isDark: isDark(Office.context.officeTheme?.bodyBackgroundColor) };
}

/**
 * Whether the page was opened by Office: inside another page (Excel on the web), or by itself with a description of the
 * host, which is where Office.js looks for it (desktop). Without one Office.js never gets ready: it looks for the hosts
 * of 2013 in a file that we do not ship, because in a plain browser that file calls another server.
 */
function isHostNamed(): boolean {
  if (window.top !== window.self) return true;
  if (window.location.search.includes("_host_Info=")) return true;
  const outside = window.external as unknown as Readonly<Record<string, unknown>> | undefined;
  return outside?.["GetHostInfo"] !== undefined || "agaveHost" in window;
}

function noHost(): Promise<{ readonly host: null }> {
  return new Promise((resolve) => setTimeout(() => resolve({ host: null }), grace));
}

/** Whether a background such as "#262626" asks for light text. Programs without themes report none. */
function isDark(background: string | undefined): boolean {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "")?.slice(1) ?? ["ff"];
  return channels.reduce((sum, channel) => sum + parseInt(channel, 16), 0) / channels.length < 128;
}
