/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

const all = (name: string): readonly Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const valueOf = (name: string): string => all(name)[0]?.getAttribute("DefaultValue") ?? all(name)[0]?.textContent ?? "";
const resources = ["Image", "Url", "String"]
  .flatMap((name) => all(name))
  .filter((element) => element.hasAttribute("id"));
const valueOfResource = (id: string): string =>
  resources.find((element) => element.getAttribute("id") === id)?.getAttribute("DefaultValue") ?? "";

/** Width and height in the header of a PNG file. */
function sizeOfPng(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it("is well-formed and names a task pane add-in for workbooks in Chinese", () => {
    expect(all("parsererror")).toEqual([]);
    expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(valueOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(valueOf("Version")).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(valueOf("DefaultLocale")).toBe("zh-CN");
    expect(valueOf("DisplayName")).toBe("年报助手");
    expect(valueOf("Permissions")).toBe("ReadWriteDocument");
    expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
  });

  it("asks for ExcelApi 1.9 in both places", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["ExcelApi", "1.9"],
      ["ExcelApi", "1.9"],
    ]);
  });

  it("uses https addresses only", () => {
    const addresses = [...text.matchAll(/DefaultValue="([a-z]+:[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => new URL(address).origin !== "https://localhost:3000")).toEqual([]);
  });

  it("defines every resource once, uses every one, and refers to none that is missing", () => {
    const defined = resources.map((element) => element.getAttribute("id") ?? "");
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it("keeps the limits of length", () => {
    const ids = [...manifest.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? "");
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const lengths = (list: string): readonly number[] =>
      [...(all(list)[0]?.children ?? [])].map((element) => element.getAttribute("DefaultValue")?.length ?? 0);
    expect(Math.max(...lengths("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("LongStrings"))).toBeLessThanOrEqual(250);
    expect(valueOf("DisplayName").length).toBeLessThanOrEqual(125);
    expect(valueOf("Description").length).toBeLessThanOrEqual(250);
  });

  it("has an icon file of the right size for every image", () => {
    const images = resources.filter((element) => element.localName === "Image");
    for (const image of images) {
      const size = Number(/\d+$/.exec(image.getAttribute("id") ?? "")?.[0]);
      const path = new URL(image.getAttribute("DefaultValue") ?? "").pathname;
      expect([path, sizeOfPng(join(root, path))]).toEqual([path, [size, size]]);
    }
    expect(images).toHaveLength(16);
    expect(sizeOfPng(join(root, new URL(valueOf("IconUrl")).pathname))).toEqual([32, 32]);
    expect(sizeOfPng(join(root, new URL(valueOf("HighResolutionIconUrl")).pathname))).toEqual([64, 64]);
  });

  it("offers every icon at all sizes and groups at the required three", () => {
    const sizesOf = (icon: Element): readonly string[] =>
      [...icon.children].map((image) => image.getAttribute("size") ?? "");
    expect(all("Icon").map((icon) => sizesOf(icon).join(" "))).toEqual([
      "16 32 80",
      "16 20 24 32 40 48 64 80",
      "16 20 24 32 40 48 64 80",
    ]);
    for (const image of all("Image").filter((element) => element.hasAttribute("resid"))) {
      expect(image.getAttribute("resid")).toMatch(new RegExp(`\\.${image.getAttribute("size")}$`));
    }
  });

  it("has the ribbon group 年报助手 with two buttons that open the same pane", () => {
    expect(valueOfResource("Group.Label")).toBe("年报助手");
    const buttons = all("Control").map((control) => {
      const part = (name: string): Element | undefined => control.getElementsByTagNameNS("*", name)[0];
      return [
        valueOfResource(part("Label")?.getAttribute("resid") ?? ""),
        part("Action")?.getAttribute("xsi:type"),
        part("TaskpaneId")?.textContent,
        valueOfResource(part("SourceLocation")?.getAttribute("resid") ?? ""),
      ];
    });
    expect(buttons).toEqual([
      ["打开面板", "ShowTaskpane", "Nianbao.Pane", "https://localhost:3000/taskpane.html"],
      ["一键审核", "ShowTaskpane", "Nianbao.Pane", "https://localhost:3000/taskpane.html?view=review"],
    ]);
  });

  it("opens a page that exists", () => {
    expect(valueOf("SourceLocation")).toBe("https://localhost:3000/taskpane.html");
    expect(existsSync(join(root, "src/taskpane/taskpane.html"))).toBe(true);
  });
});
