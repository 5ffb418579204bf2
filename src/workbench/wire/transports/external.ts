import type { EventEntry } from "../protocol";
import type { AppDescription } from "./appDescription";
import type { HostOffer } from "./hostOffer";

/** A COM array as the library takes it from Excel for Windows. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (answer: SafeArray | number) => void;
type EventHandler = (id: number, entries: SafeArray) => void;

const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;
/** Position of the request body among the parameters of a call. */
const BODY = 4;

const SUCCESS = 0;
const EXCEL = 1;
const OPENED = 2;
const TASK_PANE = 1;
const ALL_CAPABILITIES = 1;

const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => values });

/** What `window.external` has in a pane of Excel for Windows. */
export interface External {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, parameters: readonly (readonly unknown[])[], callback: Callback): void;
  RegisterEvent(id: number, targetId: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(id: number, targetId: string, callback: Callback): void;
}

/**
 * Takes the offer up and makes the members of `window.external`. To be called in the pane's own page: the
 * library works with the arrays and functions made here.
 */
export function connectExternal(offer: HostOffer): { readonly external: External; readonly close: () => void } {
  let handler: EventHandler | null = null;
  const line = offer.connect((entries) => {
    handler?.(RICH_API_MESSAGE, safeArray(JSON.parse(entries) as readonly EventEntry[]));
  });
  const app = JSON.parse(line.describe()) as AppDescription;
  const settings = {
    Read: (keys: string[], values: string[]): void => {
      for (const [name, json] of JSON.parse(line.readSettings()) as readonly (readonly [string, string])[]) {
        keys.push(name);
        values.push(json);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]): void =>
      line.writeSettings(JSON.stringify(keys.map((name, index) => [name, values[index] ?? "null"]))),
  };
  const external: External = {
    GetHostInfo: () => app.hostInfo,
    GetContext: () => ({
      GetActivationMode: () => OPENED,
      GetAppCapabilities: () => ALL_CAPABILITIES,
      GetAppDataLocale: () => app.locale,
      GetAppType: () => EXCEL,
      GetAppUILocale: () => app.locale,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 0,
      GetControlIntegrationLevel: () => TASK_PANE,
      GetCorrelationId: () => "c0",
      GetDocUrl: () => app.documentUrl,
      GetHostFullVersion: () => app.fullVersion,
      GetInitialDisplayMode: () => 0,
      GetInstanceId: () => "pane",
      GetOfficeThemeInfo: () => JSON.stringify(app.theme),
      GetSettings: () => settings,
      GetSolutionRef: () => "pane",
      GetSolutionToken: () => "",
      GetSupportedMatrix: () => app.matrix,
    }),
    Execute: (id, parameters, callback) => {
      const body = parameters[0]?.[BODY];
      if (id !== EXECUTE_RICH_API || typeof body !== "string") throw new UnsupportedCallError("Execute", id);
      line.execute(body, (response) => callback(safeArray([SUCCESS, [200, [], response]])));
    },
    RegisterEvent: (id, _targetId, registered, callback) => {
      if (id === RICH_API_MESSAGE) handler = registered;
      callback(SUCCESS);
    },
    UnregisterEvent: (id, _targetId, callback) => {
      if (id === RICH_API_MESSAGE) handler = null;
      callback(SUCCESS);
    },
  };
  return { external, close: () => line.close() };
}

/** The add-in called a part of the common Office API this host does not have. */
export class UnsupportedCallError extends Error {
  override readonly name = "UnsupportedCallError";

  constructor(member: string, dispatchId: number) {
    super(`This host has no ${member} of dispatch id ${dispatchId}`);
  }
}
