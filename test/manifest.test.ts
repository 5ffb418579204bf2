import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { placeOfQuery } from "../src/taskpane/pane/places";
import { manifestAt } from "../tools/manifestAddress.cjs";
import { complaintsAbout } from "./support/manifest/complaints";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const parse = (xml: string): Document => new JSDOM(xml, { contentType: "application/xml" }).window.document;
const manifest = parse(text);

const all = (name: string): readonly Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const valueOf = (name: string): string => all(name)[0]?.getAttribute("DefaultValue") ?? all(name)[0]?.textContent ?? "";
const resourceOf = (id: string | null | undefined): string =>
  manifest.querySelector(`Resources [id="${id}"]`)?.getAttribute("DefaultValue") ?? "";

/** Width and height in the header of a PNG file. */
function sizeOfPng(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

interface BuildPlugin {
  readonly userOptions?: { readonly filename: string };
  readonly patterns?: readonly { readonly from: string; readonly to?: string }[];
}

/** What the build puts beside the manifest: the pages it makes, and the folders it copies. */
function builtFiles(): { readonly pages: readonly string[]; readonly folders: readonly string[] } {
  const config =
    jest.requireActual<(env: object) => { readonly plugins: readonly BuildPlugin[] }>("../webpack.config.js");
  const { plugins } = config({ product: true });
  return {
    pages: plugins.flatMap(({ userOptions }) => userOptions?.filename ?? []),
    folders: plugins.flatMap(({ patterns }) => patterns ?? []).flatMap(({ from, to }) => (from === to ? from : [])),
  };
}

describe("manifest.xml", () => {
  it("keeps the schema's order and limits, and has no reference to nothing", () => {
    expect(complaintsAbout(text)).toEqual([]);
  });

  it("names a task pane add-in for workbooks in Chinese", () => {
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

  it("says everything that is read in Chinese", () => {
    const said = [...all("String"), ...all("DisplayName"), ...all("Description")].flatMap(
      (element) => element.getAttribute("DefaultValue") ?? [],
    );
    expect(said.length).toBeGreaterThan(8);
    expect(said.filter((each) => !/^[\u4e00-\u9fff]/.test(each) && !each.startsWith("请"))).toEqual([]);
  });

  it("asks for ExcelApi 1.9 in both places", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["ExcelApi", "1.9"],
      ["ExcelApi", "1.9"],
    ]);
  });

  it("names one server only", () => {
    const addresses = [...text.matchAll(/DefaultValue="([a-z]+:[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => new URL(address).origin !== "https://localhost:3000")).toEqual([]);
  });

  it("has an icon file of the right size, not above 100 kB, for every image", () => {
    const images = all("Image").filter((image) => image.hasAttribute("size"));
    for (const image of images) {
      const size = Number(image.getAttribute("size"));
      const path = new URL(resourceOf(image.getAttribute("resid"))).pathname;
      expect([path, sizeOfPng(join(root, path))]).toEqual([path, [size, size]]);
      expect(statSync(join(root, path)).size).toBeLessThanOrEqual(100_000);
    }
    expect(images).toHaveLength(19);
    expect(sizeOfPng(join(root, new URL(valueOf("IconUrl")).pathname))).toEqual([32, 32]);
    expect(sizeOfPng(join(root, new URL(valueOf("HighResolutionIconUrl")).pathname))).toEqual([64, 64]);
  });

  it("offers both buttons an icon of every size", () => {
    const sizesOf = (icon: Element): string => [...icon.children].map((each) => each.getAttribute("size")).join(" ");
    expect(all("Icon").map(sizesOf)).toEqual(["16 32 80", "16 20 24 32 40 48 64 80", "16 20 24 32 40 48 64 80"]);
  });

  it("has the ribbon group 年报助手 with two buttons that open the same pane", () => {
    expect(resourceOf(all("Group")[0]?.querySelector("Label")?.getAttribute("resid"))).toBe("年报助手");
    const buttons = all("Control").map((control) => {
      const part = (name: string): Element | undefined => control.getElementsByTagNameNS("*", name)[0];
      return [
        resourceOf(part("Label")?.getAttribute("resid")),
        part("Action")?.getAttribute("xsi:type"),
        part("TaskpaneId")?.textContent,
        resourceOf(part("SourceLocation")?.getAttribute("resid")),
      ];
    });
    expect(buttons).toEqual([
      ["打开面板", "ShowTaskpane", "Nianbao.Pane", "https://localhost:3000/taskpane.html"],
      ["一键审核", "ShowTaskpane", "Nianbao.Pane", "https://localhost:3000/taskpane.html?view=review"],
    ]);
  });

  it("opens pages that the build makes, at places that the pane has, and takes icons from a folder that it copies", () => {
    const built = builtFiles();
    const pages = [valueOf("SourceLocation"), ...all("Url").map((url) => url.getAttribute("DefaultValue") ?? "")];
    expect(pages.map((page) => new URL(page).pathname.slice(1)).filter((page) => !built.pages.includes(page))).toEqual(
      [],
    );
    expect(pages.map((page) => placeOfQuery(new URL(page).search))).toEqual(["fill", "fill", "review"]);
    expect(built.folders).toContain("assets");
    expect(existsSync(join(root, "src/taskpane/taskpane.html"))).toBe(true);
  });

  it("is as good at another address", () => {
    const moved = manifestAt(text, "https://nianbao.example.gov.cn/jiazaixiang/");
    expect(complaintsAbout(moved)).toEqual([]);
    expect(parse(moved).querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue")).toBe(
      "https://nianbao.example.gov.cn/jiazaixiang/taskpane.html",
    );
  });
});

/** Each rule sees its own mistake. */
describe("a manifest with a mistake", () => {
  const long = "长".repeat(126);
  const mistakes: readonly (readonly [what: string, from: string | RegExp, to: string, complaint: RegExp])[] = [
    ["is not well-formed", "</OfficeApp>", "", /not well-formed/],
    ["lacks an element", /<ProviderName>.*<\/ProviderName>/, "", /OfficeApp: has Id Version DefaultLocale/],
    [
      "has two elements in the wrong order",
      /(<Label resid="Open.Label" \/>)\s*(<Supertip>[^]*?<\/Supertip>)/,
      "$2$1",
      /Control: has/,
    ],
    ["has an element that nobody knows", "<GetStarted>", "<Runtimes /><GetStarted>", /Runtimes: not expected/],
    ["has an Id that is no GUID", "a7c1e9d4-52b8", "a7c1e9d4", /Id: reads/],
    [
      "has a name that is too long",
      'DisplayName DefaultValue="年报助手"',
      `DisplayName DefaultValue="${long}"`,
      /DisplayName: DefaultValue/,
    ],
    ["has a label that is too long", 'DefaultValue="打开面板"', `DefaultValue="${long}"`, /String: DefaultValue/],
    [
      "has a tip that is too long",
      'DefaultValue="打开年报助手：',
      `DefaultValue="${long}${long}`,
      /String: DefaultValue/,
    ],
    ["has an empty label", 'DefaultValue="一键审核"', 'DefaultValue=""', /String: DefaultValue/],
    ["has a resource id that is too long", /Review\.Tip/g, "R".repeat(33), /resid is R+/],
    ["has a version without numbers", 'MinVersion="1.9"', 'MinVersion="latest"', /MinVersion is latest/],
    ["has an icon size that Excel does not know", 'size="20"', 'size="25"', /size is 25/],
    ["lacks the icon size 80", /<bt:Image size="80" resid="Icon.80" \/>/, "", /lacks the size 80/],
    ["has an icon size twice", 'size="20"', 'size="16"', /has 16 twice/],
    ["refers to nothing", 'Url resid="Pane.Url"', 'Url resid="Page.Url"', /Page\.Url: not in Urls/],
    [
      "takes a label from the long strings",
      '<Label resid="Open.Label" />',
      '<Label resid="Open.Tip" />',
      /Open\.Tip: not in ShortStrings/,
    ],
    ["defines a resource twice", ' id="Review.Label"', ' id="Open.Label"', /Open\.Label: defined twice/],
    [
      "defines a resource for nobody",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Idle" DefaultValue="无" />',
      /Idle: not used/,
    ],
    ["uses plain http", "https://localhost:3000/assets/icons/icon-64.png", "http://localhost:3000/i.png", /not https/],
    ["asks for a permission that there is not", "ReadWriteDocument", "Everything", /Permissions: reads/],
  ];

  it.each(mistakes)("%s", (_, from, to, complaint) => {
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    expect(complaintsAbout(wrong).join("\n")).toMatch(complaint);
  });
});
