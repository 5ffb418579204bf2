import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { unpackChromium } from "./chromium";

/** No usable browser on this machine. The message says what was tried and what to do. */
export class NoBrowserError extends Error {
  override readonly name = "NoBrowserError";
}

interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

let found: Promise<BrowserProgram> | undefined;

/**
 * Starts a headless browser: the one CHROME_PATH names, else an installed Chrome, Chromium or Edge, else the one
 * that npm installs for the tests (Linux only; unpacked at its first use). Throws a NoBrowserError when there is none.
 */
export async function launchBrowser(options: { readonly args?: readonly string[] } = {}): Promise<Browser> {
  const { path, env } = await (found ??= findBrowser());
  const isRoot = process.getuid?.() === 0;
  const args = [...QUIET, ...(isRoot ? ["--no-sandbox"] : []), ...(options.args ?? [])];
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}

async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (!existsSync(named)) throw new NoBrowserError(`CHROME_PATH names ${named}, which does not exist.`);
    return { path: named, env: {} };
  }
  const installed = installedBrowsers().find(runs);
  if (installed !== undefined) return { path: installed, env: {} };
  if (process.platform === "linux" && process.arch === "x64") return bundledBrowser();
  throw new NoBrowserError("No Chrome, Chromium or Edge is installed. Install one, or name it in CHROME_PATH.");
}

function installedBrowsers(): readonly string[] {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const apps = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")];
  });
  return [...onPath, ...apps, ...programs].filter((path) => existsSync(path));
}

/** Some distributions put a placeholder in a browser's place. */
function runs(path: string): boolean {
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}

async function bundledBrowser(): Promise<BrowserProgram> {
  const { program, libraries, fonts } = await unpackChromium();
  const env: Record<string, string> = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: fonts };
  const tries = [
    env,
    { ...env, LD_LIBRARY_PATH: [libraries, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":") },
  ];
  const reasons: string[] = [];
  for (const each of tries) {
    try {
      execFileSync(program, ["--version"], { env: { ...process.env, ...each }, timeout: 20_000, stdio: "pipe" });
      return { path: program, env: each };
    } catch (reason) {
      reasons.push(String(reason));
    }
  }
  throw new NoBrowserError(
    `No Chrome, Chromium or Edge is installed, and the one from npm does not start.\n${reasons.join("\n")}`,
  );
}
