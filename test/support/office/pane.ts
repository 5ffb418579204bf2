import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { DOMWindow } from "jsdom";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";

/** A page in jsdom that has loaded the whole, unmodified office.js, with its globals. */
export interface Pane {
  readonly window: DOMWindow & { readonly Office: typeof Office; readonly Excel: typeof Excel };
  /** What `Office.onReady` resolved with. */
  readonly info: { readonly host: string; readonly platform: string };
  close(): void;
}

const DIST = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const PREFIX = "/office/";

/** Serves the files of the npm package below /office/; the rest of the web does not exist. */
class PackageLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { pathname } = new URL(url);
    if (!pathname.startsWith(PREFIX)) return null;
    const content = readFile(join(DIST, pathname.slice(PREFIX.length).toLowerCase()));
    return Object.assign(content, { abort: () => undefined });
  }
}

/**
 * Opens a pane whose page loads office.js from its own origin. `prepare` gets the page's window before its first
 * script runs. Resolves when Office is ready; rejects after `patience` milliseconds.
 */
export async function openPane(origin: string, prepare: (window: DOMWindow) => void, patience = 8_000): Promise<Pane> {
  const dom = new JSDOM(`<!doctype html><script src="${origin}${PREFIX}office.js"></script>`, {
    url: `${origin}/pane.html`,
    runScripts: "dangerously",
    resources: new PackageLoader(),
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      // The loader reads it, and jsdom has none.
      Object.defineProperty(window.document, "domain", { value: new URL(origin).hostname, configurable: true });
      prepare(window);
    },
  });
  const window = dom.window as Pane["window"];
  const close = (): void => window.close();
  try {
    return { window, info: await ready(window, patience), close };
  } catch (error) {
    close();
    throw error;
  }
}

function ready(window: Pane["window"], patience: number): Promise<Pane["info"]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("Office was not ready in time")), patience);
    window.addEventListener("load", () => {
      void window.Office.onReady((info) => {
        clearTimeout(timer);
        resolve({ host: String(info.host), platform: String(info.platform) });
      });
    });
  });
}
