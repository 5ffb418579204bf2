import type { Host } from "../host";

/** What a host tells Office's loader about itself when a pane opens. */
export interface AppDescription {
  /** "Excel$Win32$16.01$zh-CN$…": which library file and which language the loader fetches. */
  readonly hostInfo: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly fullVersion: string;
  /** Requirement sets as JSON text, versions as texts. */
  readonly matrix: string;
  /** Theme colours as numbers (0xRRGGBB), as Excel for Windows gives them. */
  readonly theme: Readonly<Record<string, number>>;
}

export const FULL_VERSION = "16.0.18000.20000";
export const DOCUMENT_URL = "";

/** The slots after the locale: correlation id, no dialog, no telemetry, no special flags. */
export const hostInfo = (platform: "Win32$16.01" | "Web$16.00", locale: string): string =>
  `Excel$${platform}$${locale}$c0$$disableLogging$0`;

/** The host as Excel for Windows describes itself. */
export function describeApp({ locale, requirements, theme }: Host): AppDescription {
  const { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor } = theme;
  const colors = { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor };
  return {
    hostInfo: hostInfo("Win32$16.01", locale),
    locale,
    documentUrl: DOCUMENT_URL,
    fullVersion: FULL_VERSION,
    matrix: JSON.stringify(requirements),
    theme: Object.fromEntries(
      Object.entries(colors).map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)]),
    ),
  };
}
