import type { Environment } from "../wire/environment";
import { DEFAULT_ENVIRONMENT } from "../wire/environment";
import type { FaultPlan, PlannedFault } from "../wire/faultPlan";
import { parseFault } from "../wire/faultPlan";
import type { ScriptFault } from "../wire/pageScripts";
import type { WriteAccess } from "../wire/recordingWrites";
import type { OfficeTheme } from "../wire/theme";
import { CONTRAST_THEME, DARK_THEME, LIGHT_THEME } from "../wire/theme";

/** What the workbench simulates. */
export interface Situation {
  readonly environment: Environment;
  /** What goes wrong with the pane's requests. */
  readonly plan: FaultPlan;
  /** What goes wrong with the scripts of the pane's page; "oldEngine" runs none of its program. */
  readonly loading: ScriptFault | { readonly kind: "oldEngine" } | null;
  readonly access: WriteAccess;
  /** Every sheet is protected, those that are added later too. */
  readonly isProtected: boolean;
  /** Somebody else changes a cell every so many seconds; null for nobody. */
  readonly coauthor: { readonly seconds: number; readonly address: string | null } | null;
}

/** Nothing is simulated. */
export const ORDINARY: Situation = {
  environment: DEFAULT_ENVIRONMENT,
  plan: [],
  loading: null,
  access: "full",
  isProtected: false,
  coauthor: null,
};

/** The address asks for what the workbench does not know; the message shows it. */
export class UnknownSituationError extends Error {
  override readonly name = "UnknownSituationError";
}

/** How late a script comes where the address does not say, in milliseconds: later than anybody's patience. */
const LATE = 15_000;

const THEMES: Readonly<Record<string, OfficeTheme>> = {
  light: LIGHT_THEME,
  dark: DARK_THEME,
  contrast: CONTRAST_THEME,
};

/**
 * Reads what the workbench's address asks it to simulate:
 *
 *     ?fault=<fault>,<fault>…      as many as wanted, each
 *         write1:AccessDenied      … a fault of the pane's requests, as in `wire/faultPlan`
 *         cell-editing             … every request is refused as while a cell is being edited (editing one does it too)
 *         office-slow[=<ms>]       … office.js comes late (15000)
 *         library-slow[=<ms>]      … the library for Excel, which office.js loads, comes late (15000)
 *         office-missing           … office.js does not come
 *         old-engine               … a browser component that cannot run the pane's program
 *         excel=<version>          … a host with ExcelApi up to this version, such as excel=1.7
 *         protected                … every sheet is protected
 *         locked-structure         … the structure of the workbook is protected
 *         read-only                … the workbook is open for reading
 *     &theme=light|dark|contrast   what Office says of its colours
 *     &locale=zh-CN|en-US          what Office says of its language
 *     &coauthor=<seconds>[,<cell>] somebody else changes a cell every so often: this one ("表三!D6"), or the first
 *                                  number of the sheet in front
 *
 * A pane without any host is no situation of the workbench: open its page by itself, at `taskpane.html`.
 * Throws an UnknownSituationError or a FaultPlanError for anything else.
 */
export function situationOf(search: string): Situation {
  const query = new URLSearchParams(search);
  const faults = query.get("fault")?.split(",").filter(Boolean) ?? [];
  const simulated = faults.map(changeOf);
  const plan = simulated.flatMap((change) => change.plan ?? []);
  const requirements = simulated.map((change) => change.environment?.requirements).find(Boolean);
  return {
    ...simulated.reduce<Situation>((situation, change) => ({ ...situation, ...change }), ORDINARY),
    plan,
    environment: {
      requirements: requirements ?? ORDINARY.environment.requirements,
      theme: themeOf(query.get("theme")),
      locale: query.get("locale") ?? ORDINARY.environment.locale,
    },
    coauthor: coauthorOf(query.get("coauthor")),
  };
}

function changeOf(fault: string): Partial<Situation> {
  const [name, value] = fault.split("=");
  const late = (kind: "officeLate" | "libraryLate"): Partial<Situation> => {
    const milliseconds = value === undefined ? LATE : Number(value);
    if (!(milliseconds >= 0)) throw new UnknownSituationError(fault);
    return { loading: { kind, milliseconds } };
  };
  const planned = (entry: string): readonly PlannedFault[] => [parseFault(entry)];
  switch (name) {
    case "cell-editing":
      return { plan: planned("*:InvalidOperationInCellEditMode") };
    case "office-slow":
      return late("officeLate");
    case "library-slow":
      return late("libraryLate");
    case "office-missing":
      return { loading: { kind: "officeMissing" } };
    case "old-engine":
      return { loading: { kind: "oldEngine" } };
    case "excel":
      return { environment: withExcelApi(value) };
    case "protected":
      return { isProtected: true };
    case "locked-structure":
      return { access: "lockedStructure" };
    case "read-only":
      return { access: "readOnly" };
    default:
      return { plan: planned(fault) };
  }
}

function withExcelApi(version: string | undefined): Environment {
  if (!/^1\.\d+$/.test(version ?? "")) throw new UnknownSituationError(`excel=${version}`);
  const { requirements } = DEFAULT_ENVIRONMENT;
  return { ...DEFAULT_ENVIRONMENT, requirements: { ...requirements, ExcelApi: version ?? "" } };
}

function themeOf(name: string | null): OfficeTheme {
  const theme = THEMES[name ?? "light"];
  if (!theme) throw new UnknownSituationError(`theme=${name}`);
  return theme;
}

function coauthorOf(text: string | null): Situation["coauthor"] {
  if (text === null) return null;
  const [, seconds, address = null] = /^(\d+(?:\.\d+)?)(?:,(.+))?$/.exec(text) ?? [];
  if (!(Number(seconds) > 0)) throw new UnknownSituationError(`coauthor=${text}`);
  return { seconds: Number(seconds), address };
}
