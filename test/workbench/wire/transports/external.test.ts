import type { Host } from "../../../../src/workbench/wire/host";
import { interceptOf, parseFault } from "../../../../src/workbench/wire/faultPlan";
import { createHost } from "../../../../src/workbench/wire/host";
import { DARK_THEME } from "../../../../src/workbench/wire/theme";
import { connectExternal, UnsupportedCallError } from "../../../../src/workbench/wire/transports/external";
import { offerHost } from "../../../../src/workbench/wire/transports/hostOffer";
import { MemorySpreadsheet } from "../../../support/office/memorySpreadsheet";
import { hearing } from "../../../support/office/protocolTest";
import type { Pane } from "../../../support/office/pane";
import { openPane } from "../../../support/office/pane";

/** A pane inside a page that offers the host, as the workbench's pane page is. */
async function openInside(host: Host): Promise<Pane> {
  const page = {} as Window;
  offerHost(page, host);
  return openPane("http://localhost:3000", (window) => {
    if (!page.officeHost) throw new Error("the host was not offered");
    const { external } = connectExternal(page.officeHost);
    Object.defineProperty(window, "external", { value: external });
  });
}

describe("a pane over window.external, with the whole office.js", () => {
  let pane: Pane;
  let host: Host;
  let spreadsheet: MemorySpreadsheet;

  beforeAll(async () => {
    spreadsheet = new MemorySpreadsheet("表一");
    host = createHost(spreadsheet, { requirements: { ExcelApi: "1.10", RichApiRuntime: "1.3" }, theme: DARK_THEME });
    host.settings.replace([["kind", '"township"']]);
    pane = await openInside(host);
  });

  afterAll(() => {
    pane.close();
    host.dispose();
  });

  test("is ready as Excel on a PC, in the host's language", () => {
    expect(pane.info).toEqual({ host: "Excel", platform: "PC" });
    expect(pane.window.Office.context.displayLanguage).toBe("zh-CN");
    expect(pane.window.Office.context.contentLanguage).toBe("zh-CN");
  });

  test("reports the requirement sets of the host", () => {
    const { requirements } = pane.window.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
  });

  test("reports the host's theme", () => {
    expect(pane.window.Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
  });

  test("takes an answer that comes twice, and goes on after one that never comes", async () => {
    const { Excel } = pane.window;
    const read = (): Promise<string> =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name).join();
      });
    host.interceptWith(interceptOf([parseFault("1:twice"), parseFault("2:silent")]));
    const twice = read();
    const never = read().then(() => "answered");
    expect(await twice).toBe("表一");
    expect(await Promise.race([never, read().then(() => "gone on")])).toBe("gone on");
    host.interceptWith(null);
  });

  test("reads and writes through Excel.run", async () => {
    const values = await pane.window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表一").getRange("A1:B1");
      range.values = [[1, "二"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(JSON.stringify(values)).toBe('[[1,"二"]]');
  });

  test("gets events of the spreadsheet", async () => {
    const address = new Promise<string>((resolve) => {
      void pane.window.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(hearing((event) => resolve(event.address)));
        await context.sync();
        const [sheet] = spreadsheet.sheets();
        const area = { row: 2, column: 1, rows: 1, columns: 1 };
        spreadsheet.writeCells(sheet?.id ?? "", area, [[{ kind: "value", value: 7 }]]);
      });
    });
    expect(await address).toBe("B3");
  });

  test("has document settings that outlive the page", async () => {
    const { settings } = pane.window.Office.context.document;
    expect(settings.get("kind")).toBe("township");
    settings.set("year", 2025);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(host.settings.entries()).toEqual([
      ["kind", '"township"'],
      ["year", "2025"],
    ]);
  });
});

test("a call of the common API that the host has not fails by name", () => {
  const page = {} as Window;
  offerHost(page, createHost(new MemorySpreadsheet()));
  const external = page.officeHost && connectExternal(page.officeHost).external;
  expect(() => external?.Execute(12, [], () => undefined)).toThrow(UnsupportedCallError);
});

test("the offer can be withdrawn", () => {
  const page = {} as Window;
  offerHost(page, createHost(new MemorySpreadsheet()))();
  expect(page.officeHost).toBeUndefined();
});
