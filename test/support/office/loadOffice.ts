import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Host } from "../../../src/workbench/wire/host";
import { SwitchableBridge } from "../../../src/workbench/wire/transports/nativeBridge";

/** The real Office.js library, loaded once per test file, answered by a host of ours. */
export interface LoadedOffice {
  /** Answers from this host from now on; handlers registered before are forgotten. */
  connect(host: Host): void;
  /** Makes the library itself refuse members above the host's requirement sets, as Excel's loader does. */
  checkRequirements(check: boolean): void;
}

/** The parts of the library's insides the tests reach for. */
interface LibraryInternals {
  readonly CommonUtility: {
    _doApiNotSupportedCheck: boolean;
    isSetSupported: (name: string, version?: string | number) => boolean;
  };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  readonly Utility: { _synchronousCleanup: boolean };
}

type Globals = Record<string, unknown>;

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";

let loaded: { readonly bridge: SwitchableBridge; readonly library: LibraryInternals } | undefined;

/**
 * Evaluates the unmodified library in the test's own realm, in a node or jsdom environment, connects it to the
 * host and leaves `Excel`, `OfficeExtension` and `Office` as globals. Call it again (or `connect`) per test.
 *
 * `Office.context` and `Office.onReady` come from Office's loader, which has no part in this; they are replaced by
 * what the host says (requirements, language, theme). References are released within `Excel.run`.
 */
export function loadOffice(host: Host): LoadedOffice {
  loaded ??= evaluateLibrary();
  const { bridge, library } = loaded;
  const connect = (next: Host): void => {
    library.GenericEventRegistration.s_genericEventRegistrations = {};
    library.CommonUtility.isSetSupported = (name, version) => next.isSetSupported(name, version);
    library.CommonUtility._doApiNotSupportedCheck = false;
    bridge.connect(next);
    installOffice(next);
  };
  connect(host);
  return {
    connect,
    checkRequirements: (check) => {
      library.CommonUtility._doApiNotSupportedCheck = check;
    },
  };
}

function evaluateLibrary(): { bridge: SwitchableBridge; library: LibraryInternals } {
  const globals = globalThis as unknown as Globals;
  const bridge = new SwitchableBridge();
  globals["_richApiNativeBridge"] = bridge;
  const restore = lendBrowserGlobals(globals);
  try {
    const path = createRequire(__filename).resolve(LIBRARY);
    // eslint-disable-next-line no-eval -- a script made for a page runs in the global scope of its realm, and only so
    (0, eval)(readFileSync(path, "utf8"));
  } finally {
    restore();
    delete globals["_richApiNativeBridge"];
  }
  const library = globals["OfficeExtension"] as LibraryInternals;
  library.Utility._synchronousCleanup = true;
  return { bridge, library };
}

/** What the library looks at while it is evaluated and a node environment lacks; taken away again afterwards. */
function lendBrowserGlobals(globals: Globals): () => void {
  const nothing = (): null => null;
  const lent: Globals = {
    window: globalThis,
    self: globalThis,
    name: "",
    external: {},
    navigator: { userAgent: "node" },
    location: { href: "http://localhost/", protocol: "http:", hash: "", search: "", origin: "http://localhost" },
    document: {
      URL: "http://localhost/",
      domain: "localhost",
      addEventListener: nothing,
      createElement: () => ({}),
      getElementById: nothing,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
    },
    addEventListener: nothing,
  };
  const missing = Object.entries(lent).filter(([name]) => globals[name] === undefined);
  for (const [name, value] of missing) globals[name] = value;
  return () => {
    for (const [name] of missing) delete globals[name];
  };
}

/** `Office` as the loader would have made it: the library's own, with the context of this host. */
function installOffice(host: Host): void {
  const globals = globalThis as unknown as Globals;
  const current = globals["Office"] as object;
  const original = originals.get(current) ?? current;
  const office = Object.create(original, {
    context: {
      value: {
        contentLanguage: host.locale,
        displayLanguage: host.locale,
        officeTheme: host.theme,
        requirements: {
          isSetSupported: (name: string, version?: string | number) => host.isSetSupported(name, version),
        },
      },
    },
    onReady: {
      value: (callback?: (info: unknown) => void) => {
        const info = { host: "Excel", platform: "PC" };
        callback?.(info);
        return Promise.resolve(info);
      },
    },
  }) as object;
  originals.set(office, original);
  globals["Office"] = office;
}

const originals = new WeakMap<object, object>();
