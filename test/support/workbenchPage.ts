import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
// What the page puts on its window.
import type {} from "../../src/workbench/page/drivingSurface";
import { createCA, createCert } from "mkcert";
import { serveFolder } from "../../tools/serveFolder.cjs";
import { launchBrowser } from "./browser";
import { watchTrespasses } from "./trespass";

/** The built workbench. */
export const BUILT = resolve(__dirname, "../../dist/workbench");

/** The workbench was not built. */
export class NotBuiltError extends Error {
  override readonly name = "NotBuiltError";
}

/** A page asked another server for something, or did what its policy forbids. */
export class TrespassError extends Error {
  override readonly name = "TrespassError";
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly browser: Browser;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Errors the page or the pane did not catch, so far. */
  readonly errors: readonly string[];
  /** Loads the workbench anew, with an empty workbook, to simulate what this query asks for. */
  simulate(query: string): Promise<void>;
  /** A further page beside the workbench, watched as well. */
  anotherPage(size?: { readonly width: number; readonly height: number }): Promise<Page>;
  /** Ends it. Rejects where any page asked another server for something, or did what its policy forbids. */
  close(): Promise<void>;
}

/**
 * Serves the built workbench and opens it in a browser, ready to be driven by `window.workbench`; over https
 * (`isSecure`) the pane talks to it as to Excel on the web. Throws a
 * NotBuiltError where `npm run build:workbench` has not run.
 */
export async function openWorkbench(
  options: {
    readonly width?: number;
    readonly height?: number;
    readonly isSecure?: boolean;
    /** Where another server serves the workbench over https. */
    readonly at?: string;
  } = {},
): Promise<OpenWorkbench> {
  if (!existsSync(resolve(BUILT, "index.html"))) {
    throw new NotBuiltError("dist/workbench is missing. Run `npm run build:workbench` first.");
  }
  const isSecure = options.isSecure === true || options.at !== undefined;
  const served =
    options.at === undefined
      ? await serveFolder(BUILT, 0, isSecure ? await makeCertificate() : null)
      : { origin: options.at, stop: () => Promise.resolve() };
  const browser = await launchBrowser({ args: isSecure ? ["--ignore-certificate-errors"] : [] });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
  });
  const { trespasses } = await watchTrespasses(context, served.origin);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
  const simulate = async (query: string): Promise<void> => {
    await page.goto(`${served.origin}/${query === "" ? "" : `?${query}`}`);
    await page.waitForFunction(() => window.workbench !== undefined);
  };
  await simulate("");
  return {
    page,
    browser,
    pane: page.frameLocator("#pane"),
    errors,
    simulate,
    anotherPage: async (size) => {
      const another = await context.newPage();
      if (size) await another.setViewportSize(size);
      return another;
    },
    close: async () => {
      await browser.close();
      await served.stop();
      if (trespasses.length > 0) throw new TrespassError([...new Set(trespasses)].join("\n"));
    },
  };
}

/** A certificate for localhost that nobody but this test's browser takes. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const issuer = { organization: "Test", countryCode: "CN", state: "Test", locality: "Test", validity: 1 };
  const ca = await createCA(issuer);
  return createCert({ ca: { key: ca.key, cert: ca.cert }, domains: ["localhost"], validity: 1 });
}
