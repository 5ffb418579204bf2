import type { Host } from "../../../../src/workbench/wire/host";
import { interceptOf, parseFault } from "../../../../src/workbench/wire/faultPlan";
import { createHost } from "../../../../src/workbench/wire/host";
import type { XdmOptions } from "../../../../src/workbench/wire/transports/xdm";
import { serveXdm, XdmEndpoint, xdmFrameName } from "../../../../src/workbench/wire/transports/xdm";
import { MemorySpreadsheet } from "../../../support/office/memorySpreadsheet";
import { hearing } from "../../../support/office/protocolTest";
import type { Pane } from "../../../support/office/pane";
import { openPane } from "../../../support/office/pane";

const OPTIONS: XdmOptions = {
  conversationId: "conversation-1",
  hostOrigin: "https://localhost:8443",
  paneOrigin: "https://localhost:8444",
};

async function openInside(host: Host): Promise<Pane> {
  return openPane(OPTIONS.paneOrigin, (window) => {
    window.name = xdmFrameName(host, OPTIONS);
    const endpoint = new XdmEndpoint(host, OPTIONS, (data) => {
      window.dispatchEvent(new window.MessageEvent("message", { data, origin: OPTIONS.hostOrigin }));
    });
    Object.defineProperty(window, "parent", {
      value: { postMessage: (text: string) => endpoint.receive(text) },
    });
  });
}

describe("a pane over postMessage, with the whole office.js", () => {
  let pane: Pane;
  let host: Host;
  let spreadsheet: MemorySpreadsheet;

  beforeAll(async () => {
    spreadsheet = new MemorySpreadsheet("表一");
    host = createHost(spreadsheet, { requirements: { ExcelApi: "1.10", RichApiRuntime: "1.3" } });
    host.settings.replace([["kind", '"township"']]);
    pane = await openInside(host);
  });

  afterAll(() => {
    pane.close();
    host.dispose();
  });

  test("is ready as Excel on the web", () => {
    expect(pane.info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(pane.window.Office.context.displayLanguage).toBe("zh-CN");
  });

  test("reports the requirement sets of the host", () => {
    const { requirements } = pane.window.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
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

  test("reads and writes through Excel.run; errors keep their code", async () => {
    const { Excel } = pane.window;
    const count = await Excel.run(async (context) => {
      context.workbook.worksheets.add("表二");
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return sheets.value;
    });
    expect(count).toBe(2);
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
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

  test("saves document settings", async () => {
    const { settings } = pane.window.Office.context.document;
    expect(settings.get("kind")).toBe("township");
    settings.set("year", 2025);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(Object.fromEntries(host.settings.entries())).toEqual({ kind: '"township"', year: "2025" });
  });
});

test("messages of another conversation are not answered", () => {
  const posted: string[] = [];
  const endpoint = new XdmEndpoint(createHost(new MemorySpreadsheet()), OPTIONS, (text) => posted.push(text));
  endpoint.receive("no JSON");
  endpoint.receive(JSON.stringify({ _messageType: 0, _conversationId: "another", _actionName: "executeMethod" }));
  expect(posted).toEqual([]);
});

test("only messages of the pane itself, from its own origin, are answered, until the end", async () => {
  const page = new EventTarget();
  const posted: string[] = [];
  const contentWindow = { postMessage: (_text: string, origin: string) => posted.push(origin) };
  const frame = { contentWindow } as unknown as HTMLIFrameElement;
  const host = createHost(new MemorySpreadsheet());
  const end = serveXdm(page as unknown as Window, frame, host, OPTIONS);
  const request = { _messageType: 0, _conversationId: OPTIONS.conversationId, _actionName: "x", _actionType: 0 };
  const send = async (source: unknown, origin: string): Promise<void> => {
    const message = Object.assign(new Event("message"), { data: JSON.stringify(request), source, origin });
    page.dispatchEvent(message);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  await send({}, OPTIONS.paneOrigin);
  await send(contentWindow, "https://elsewhere.example");
  expect(posted).toEqual([]);
  await send(contentWindow, OPTIONS.paneOrigin);
  expect(posted).toEqual([OPTIONS.paneOrigin]);
  end();
  await send(contentWindow, OPTIONS.paneOrigin);
  expect(posted).toHaveLength(1);
});
