import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findProgram, outputFolder, run } from "./run";

const pointsPerMillimetre = 72 / 25.4;

/** A word on a page. Lengths are millimetres from the page's top left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Page {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** All words, without the spaces between them. */
  readonly text: string;
}

/**
 * Lets LibreOffice convert a document, and poppler the pages of a PDF to pictures, all in one folder.
 *
 * @param file name with the extension that tells the format
 * @param resolution pictures' dots per inch
 * @returns the path of the PDF
 */
export async function convertToPdf(
  file: string,
  bytes: Uint8Array,
  { resolution = 90, folder = outputFolder } = {},
): Promise<string> {
  const pdf = await convert(file, bytes, "pdf", folder);
  await picturePages(pdf, resolution);
  return pdf;
}

/** Makes a picture of each page of a PDF, beside it: a.pdf gives a-1.png and so on. */
export async function picturePages(pdf: string, resolution: number): Promise<void> {
  await run(findProgram("pdftoppm"), ["-png", "-r", String(resolution), pdf, pdf.slice(0, -".pdf".length)]);
}

/** Lets LibreOffice save a document in another format, named by its extension. Returns the new file's path. */
export async function convert(
  file: string,
  bytes: Uint8Array,
  format: string,
  folder: string = outputFolder,
): Promise<string> {
  const office = findProgram("soffice", "libreoffice");
  mkdirSync(folder, { recursive: true });
  const source = join(folder, file);
  const target = `${source.slice(0, -extname(file).length)}.${format}`;
  rmSync(target, { force: true });
  writeFileSync(source, bytes);
  // A profile of its own: an office that is open on this machine would take the call and drop it.
  const profile = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const fonts = { FONTCONFIG_FILE: resolve("test/office/fonts.conf") };
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const callArguments = ["--headless", "--norestore", installation, "--convert-to", format];
    await run(office, [...callArguments, "--outdir", folder, source], fonts);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return target;
}

/** The pages of a PDF with their words. */
export async function pagesOf(pdf: string): Promise<readonly Page[]> {
  const xml = (await run(findProgram("pdftotext"), ["-bbox", pdf, "-"])).toString("utf8");
  return xml
    .split(/<page /)
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, box = "", text = ""]) => ({
        text: unescape(text),
        left: lengthIn(box, "xMin"),
        right: lengthIn(box, "xMax"),
        top: lengthIn(box, "yMin"),
        bottom: lengthIn(box, "yMax"),
      }));
      const text = words.map((word) => word.text).join("");
      return { width: lengthIn(page, "width"), height: lengthIn(page, "height"), words, text };
    });
}

function lengthIn(attributes: string, name: string): number {
  const value = new RegExp(`${name}="([\\d.]+)"`).exec(attributes)?.[1];
  if (value === undefined) throw new Error(`no ${name} in ${attributes.slice(0, 80)}`);
  return Number(value) / pointsPerMillimetre;
}

function unescape(text: string): string {
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"' })[name] ?? "&");
}

/** The fonts of a PDF: name, and whether the file carries it. */
export async function fontsOf(
  pdf: string,
): Promise<readonly { readonly name: string; readonly isEmbedded: boolean }[]> {
  const listing = (await run(findProgram("pdffonts"), [pdf])).toString("utf8");
  return listing
    .split("\n")
    .slice(2)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      // The columns are as wide as the dashes below their names; the last six are single words.
      const fields = line.trim().split(/\s+/);
      return { name: fields[0] ?? "", isEmbedded: fields.at(-5) === "yes" };
    });
}

/** A page as pixels: three bytes each (red, green, blue), row by row. `page` is 1-based. */
export async function pixelsOf(
  pdf: string,
  page: number,
  resolution = 60,
): Promise<{ readonly width: number; readonly height: number; readonly data: Buffer }> {
  const program = findProgram("pdftoppm");
  const ppm = await run(program, ["-r", String(resolution), "-f", String(page), "-l", String(page), pdf]);
  const header = /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.subarray(0, 40).toString("latin1"));
  if (!header) throw new Error(`${basename(pdf)} gave no picture of page ${page}`);
  return { width: Number(header[1]), height: Number(header[2]), data: ppm.subarray(header[0].length) };
}
