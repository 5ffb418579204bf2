import type { Fault, IncomingRequest } from "../../../src/workbench/wire/faults";
import { DARK_THEME } from "../../../src/workbench/wire/theme";
import { codeOf, openWorkbook } from "../../support/office/protocolTest";

const write = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> => {
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("A2").values = [[2]];
  await context.sync();
};

const read = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
  const range = sheet.getRange("A1:A2").load("values");
  await context.sync();
  return range.values;
};

describe("the log of requests", () => {
  test("tells what each request used and whether it wrote", async () => {
    const { onSheet, host, requestCount } = openWorkbook();
    await onSheet(write);
    await onSheet(read);
    expect(requestCount()).toBe(2);
    expect(host.requests).toEqual([
      {
        number: 1,
        isCleanup: false,
        wrote: true,
        actions: [
          "WorksheetCollection.getItem",
          "Worksheet.getRange",
          "Range.values=",
          "Worksheet.getRange",
          "Range.values=",
        ],
        error: null,
      },
      expect.objectContaining({ number: 2, isCleanup: true, wrote: false }),
      {
        number: 3,
        isCleanup: false,
        wrote: false,
        actions: ["WorksheetCollection.getItem", "Worksheet.getRange", "Range.load"],
        error: null,
      },
      expect.objectContaining({ number: 4, isCleanup: true, wrote: false }),
    ]);
  });

  test("activating and selecting write nothing", async () => {
    const { onSheet, host } = openWorkbook();
    await onSheet(async (sheet, context) => {
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
    });
    expect(host.requests.every(({ wrote }) => !wrote)).toBe(true);
  });

  test("keeps the last thousand requests", async () => {
    const { host } = openWorkbook();
    const { process } = host.connect(() => undefined);
    for (let count = 0; count < 1_003; count += 1) {
      await process({ AutoKeepReference: false, Actions: [], ObjectPaths: {} });
    }
    expect([host.requests.length, host.requests[0]?.number]).toEqual([1_000, 4]);
  });

  test("keeps the error code", async () => {
    const { onSheet, host } = openWorkbook();
    await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:").load("values");
        await context.sync();
      }),
    );
    expect(host.requests[0]?.error).toBe("InvalidArgument");
  });
});

test("every request is refused while the user edits a cell", async () => {
  const { onSheet, spreadsheet } = openWorkbook();
  spreadsheet.editing = true;
  expect(await codeOf(onSheet(read))).toBe("InvalidOperationInCellEditMode");
  expect(await codeOf(onSheet(write))).toBe("InvalidOperationInCellEditMode");
  spreadsheet.editing = false;
  expect(await onSheet(read)).toEqual([[""], [""]]);
});

describe("faults", () => {
  const faultOnce = (fault: Fault) => {
    let isDone = false;
    return ({ isCleanup }: IncomingRequest): Fault | undefined => {
      if (isDone || isCleanup) return undefined;
      isDone = true;
      return fault;
    };
  };

  test("fail: the request has no effect and this code", async () => {
    const { onSheet, host } = openWorkbook();
    host.interceptWith(faultOnce({ kind: "fail", code: "ActivityLimitReached", message: "later" }));
    await expect(onSheet(write)).rejects.toMatchObject({ code: "ActivityLimitReached", message: "later" });
    expect(await onSheet(read)).toEqual([[""], [""]]);
  });

  test("fail at an action: what comes before it is done", async () => {
    const { onSheet, host } = openWorkbook();
    host.interceptWith(({ body, number }) => {
      const atAction = body.Actions.map(({ Name }) => Name).lastIndexOf("Values");
      return number === 1 ? { kind: "fail", code: "GeneralException", atAction } : undefined;
    });
    expect(await codeOf(onSheet(write))).toBe("GeneralException");
    expect(await onSheet(read)).toEqual([[1], [""]]);
  });

  test("delay: later requests wait their turn", async () => {
    const { onSheet, host } = openWorkbook(["表"], { intercept: faultOnce({ kind: "delay", milliseconds: 30 }) });
    const order: string[] = [];
    await Promise.all([
      onSheet(write).then(() => order.push("write")),
      onSheet(read).then((values) => order.push(JSON.stringify(values))),
    ]);
    expect(order).toEqual(["write", "[[1],[2]]"]);
    expect(host.requests).not.toHaveLength(0);
  });

  test("hang: never answered, while later requests are", async () => {
    const { onSheet } = openWorkbook(["表"], { intercept: faultOnce({ kind: "hang" }) });
    let isAnswered = false;
    void onSheet(write).then(() => {
      isAnswered = true;
    });
    expect(await onSheet(read)).toEqual([[""], [""]]);
    expect(isAnswered).toBe(false);
  });
});

test("a host can become another for the panes that open afterwards", () => {
  const { host } = openWorkbook();
  expect([host.locale, host.theme.isDarkTheme, host.isSetSupported("ExcelApi", "1.9")]).toEqual(["zh-CN", false, true]);
  host.become({ requirements: { ExcelApi: "1.7" }, theme: DARK_THEME, locale: "en-US" });
  expect([host.locale, host.theme.isDarkTheme, host.isSetSupported("ExcelApi", "1.9")]).toEqual(["en-US", true, false]);
});

test("latency holds up every request", async () => {
  const { onSheet, host } = openWorkbook(["表"], { latency: 20 });
  const start = performance.now();
  await onSheet(write);
  expect(performance.now() - start).toBeGreaterThanOrEqual(38);
  host.setLatency(0);
  await onSheet(read);
});

test("without a host the library gets an answer all the same", async () => {
  const { SwitchableBridge } = await import("../../../src/workbench/wire/transports/nativeBridge");
  const bridge = new SwitchableBridge();
  const answers: string[] = [];
  bridge.onMessageFromHost = (text) => answers.push(text);
  bridge.sendMessageToHost(JSON.stringify({ id: 3, message: { body: {} } }));
  expect(JSON.parse(answers[0] ?? "")).toMatchObject({ id: 3, type: 2, message: { statusCode: 503 } });
});
