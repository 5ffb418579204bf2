import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { archiveOf, settledBill, SUMS } from "../../tools/releaseArchive.cjs";

const files = { "b/二.txt": strToU8("二"), "a.txt": strToU8("一") };

test("the archive has every file below one folder, and its sum in the list", () => {
  const entries = unzipSync(archiveOf("nianbao-1.0.0", files));
  expect(Object.keys(entries)).toEqual(["a.txt", "b/二.txt", SUMS].map((name) => `nianbao-1.0.0/${name}`));
  const sum = createHash("sha256").update("一").digest("hex");
  expect(strFromU8(entries[`nianbao-1.0.0/${SUMS}`] ?? new Uint8Array())).toMatch(new RegExp(`^${sum}  a\\.txt\n`));
});

test("the archive does not depend on the order of the files, nor on the time or its zone", () => {
  const { TZ } = process.env;
  const first = archiveOf("x", files);
  process.env["TZ"] = "Asia/Shanghai";
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
  const again = archiveOf("x", Object.fromEntries(Object.entries(files).reverse()));
  jest.useRealTimers();
  if (TZ === undefined) delete process.env["TZ"];
  else process.env["TZ"] = TZ;
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
});

test("the bill of materials loses what differs from one making to the next, and nothing else", () => {
  const made = (serialNumber: string, timestamp: string, name: string): object => ({
    bomFormat: "CycloneDX",
    serialNumber,
    metadata: { timestamp, tools: [{ name: "cli" }], component: { name, version: "1.0.0" } },
    components: [{ name: "react" }],
  });
  const settled = settledBill(made("urn:uuid:1", "2026-01-01", "folder"), "nianbao");
  expect(settled).toEqual(settledBill(made("urn:uuid:2", "2027-01-01", "other"), "nianbao"));
  expect(settled).toEqual({
    bomFormat: "CycloneDX",
    metadata: { tools: [{ name: "cli" }], component: { name: "nianbao", version: "1.0.0" } },
    components: [{ name: "react" }],
  });
});
