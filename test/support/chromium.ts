import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";

export interface UnpackedChromium {
  readonly program: string;
  /** Shared libraries for systems that lack them. */
  readonly libraries: string;
  /** A fontconfig folder for systems that have none. */
  readonly fonts: string;
}

const ROOT = resolve(__dirname, "../..");
const PACKAGE = join(ROOT, "node_modules/@sparticuz/chromium");

/**
 * Unpacks the Chromium of @sparticuz/chromium into the cache folder, once per version. The package's own way leaves
 * half a file behind when it is interrupted, or when two processes do it at once.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { readonly version: string };
  const folder = join(ROOT, "node_modules/.cache/chromium", version);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    program: join(folder, "chromium"),
    libraries: join(folder, "al2023/lib"),
    fonts: join(folder, "fonts"),
  };
}

async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  await pipeline(
    createReadStream(join(PACKAGE, "bin/chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(draft, "chromium"), { mode: 0o755 }),
  );
  for (const name of ["al2023", "fonts"]) {
    mkdirSync(join(draft, name));
    const archive = brotliDecompressSync(readFileSync(join(PACKAGE, `bin/${name}.tar.br`)));
    execFileSync("tar", ["-x", "-C", join(draft, name)], { input: archive });
  }
  mkdirSync(dirname(folder), { recursive: true });
  try {
    renameSync(draft, folder);
  } catch (reason) {
    // Another process was faster.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw reason;
  }
}
