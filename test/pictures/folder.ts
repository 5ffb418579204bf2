import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** Pictures are left here to be looked at. */
export const picturesFolder = resolve("test-results/pictures/documents");

/** The pictures of the pages of a document, by its name without extension. */
export function picturesOf(name: string): readonly string[] {
  const pattern = new RegExp(`^${name}-\\d+\\.png$`);
  return readdirSync(picturesFolder)
    .filter((file) => pattern.test(file))
    .map((file) => join(picturesFolder, file));
}

/** Makes the folder, without the pictures that an earlier run left of a document: it may have had more pages. */
export function clearPictures(name: string): void {
  mkdirSync(picturesFolder, { recursive: true });
  for (const file of picturesOf(name)) rmSync(file);
}
