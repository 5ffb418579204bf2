/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS, so that both the tests and tools/package.mjs can load it */
// What an office takes away: one zip that is the same, byte for byte, whoever makes it from the same commit.
const { createHash } = require("node:crypto");
const { strToU8, zipSync } = require("fflate");

/** The list of the files in an archive, as `sha256sum -c` reads it. */
const SUMS = "SHA256SUMS";

/**
 * A zip of these files by their names, with the list of their SHA-256 sums beside them, all below one folder. Order and
 * times are fixed: equal files give equal bytes.
 */
function archiveOf(folder, files) {
  const names = Object.keys(files).sort();
  const sums = names.map((name) => `${createHash("sha256").update(files[name]).digest("hex")}  ${name}\n`).join("");
  const entries = [...names.map((name) => [name, files[name]]), [SUMS, strToU8(sums)]];
  // Zip keeps local time: a date by its parts is the same in every time zone.
  const options = { mtime: new Date(2020, 0, 1), level: 9 };
  return zipSync(Object.fromEntries(entries.map(([name, data]) => [`${folder}/${name}`, data])), options);
}

/** npm's bill of materials (CycloneDX) without what differs from one making to the next: its number, its time, the folder. */
function settledBill(bill, name) {
  const settled = structuredClone(bill);
  delete settled.serialNumber;
  delete settled.metadata.timestamp;
  settled.metadata.component.name = name;
  return settled;
}

module.exports = { SUMS, archiveOf, settledBill };
