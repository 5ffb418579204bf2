import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEVELOPMENT, manifestAt } from "../../tools/manifestAddress.cjs";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/DefaultValue="(https:[^"]*)"/g)].map((match) => match[1] ?? "");

test.each([
  ["https://nianbao.example.gov.cn", "https://nianbao.example.gov.cn"],
  ["https://nianbao.example.gov.cn/", "https://nianbao.example.gov.cn"],
  ["https://10.1.2.3:8443/office/nianbao/", "https://10.1.2.3:8443/office/nianbao"],
  ["HTTPS://Example.gov.cn:443//", "https://example.gov.cn"],
  ["https://example.gov.cn/a&b", "https://example.gov.cn/a&amp;b"],
  ["https://example.gov.cn/年报", "https://example.gov.cn/%E5%B9%B4%E6%8A%A5"],
])("%s replaces the address throughout", (url, written) => {
  const moved = manifestAt(manifest, url);
  expect(moved).not.toContain(DEVELOPMENT);
  expect(addressesIn(moved)).toEqual(addressesIn(manifest).map((address) => address.replace(DEVELOPMENT, written)));
});

test("changes nothing else", () => {
  expect(manifestAt(manifest, "https://other.example/").split("https://other.example").join(DEVELOPMENT)).toBe(
    manifest,
  );
});

test.each([
  ["http://nianbao.example.gov.cn", /必须以 https/],
  ["file:///C:/nianbao", /必须以 https/],
  ["nianbao.example.gov.cn", /请写成 https/],
  ["", /请写成 https/],
  ["true", /请写成 https/],
  ["https://user:secret@example.gov.cn", /只能写到文件夹/],
  ["https://example.gov.cn/?a=1", /只能写到文件夹/],
  ["https://example.gov.cn/#a", /只能写到文件夹/],
])("refuses %s", (url, sentence) => {
  expect(() => manifestAt(manifest, url)).toThrow(sentence);
});

test("refuses a manifest in which there is nothing to replace", () => {
  expect(() => manifestAt("<OfficeApp/>", "https://example.gov.cn")).toThrow("does not name");
});
