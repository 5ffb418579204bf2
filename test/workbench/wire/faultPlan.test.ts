import { FaultPlanError, interceptOf, parseFault } from "../../../src/workbench/wire/faultPlan";
import { codeOf, hearing, openWorkbook, type Workbench } from "../../support/office/protocolTest";

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

const write: Work<void> = async (sheet, context) => {
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("A2").values = [[2]];
  sheet.getRange("A3").values = [[3]];
  await context.sync();
};

const read: Work<unknown> = async (sheet, context) => {
  const range = sheet.getRange("A1:A3").load("values");
  await context.sync();
  return range.values;
};

const unwritten = [[""], [""], [""]];
const written = [[1], [2], [3]];

const open = (...plan: readonly string[]): Workbench =>
  openWorkbook(["表"], { intercept: interceptOf(plan.map(parseFault)) });

const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Whether the work is answered at all, given a moment. */
const isAnswered = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([work.then(() => true), arrived().then(() => false)]);

describe("a planned fault of the library's request", () => {
  test.each(["GeneralException", "AccessDenied", "InvalidOperationInCellEditMode"])(
    "%s: has no effect and fails with this code, once",
    async (code) => {
      const { onSheet } = open(`1:${code}`);
      expect(await codeOf(onSheet(write))).toBe(code);
      expect(await onSheet(read)).toEqual(unwritten);
    },
  );

  test("half-way: what comes before the middle write stays done", async () => {
    const { onSheet } = open("1:GeneralException@half");
    expect(await codeOf(onSheet(write))).toBe("GeneralException");
    expect(await onSheet(read)).toEqual([[1], [""], [""]]);
  });

  test("at an action: what comes before it stays done", async () => {
    const { onSheet, host } = open("1:AccessDenied@9999", "2:AccessDenied@0");
    expect(await codeOf(onSheet(write))).toBe("none");
    expect(await codeOf(onSheet(write))).toBe("AccessDenied");
    expect(await onSheet(read)).toEqual(written);
    expect(host.requests.filter(({ error }) => error === "AccessDenied")).toHaveLength(1);
  });

  test("late: is done and answered afterwards, and those behind it wait", async () => {
    const { onSheet } = open("1:late=60");
    const late = onSheet(write);
    const next = onSheet(read);
    expect(await isAnswered(next)).toBe(false);
    await late;
    expect(await next).toEqual(written);
  });

  test("lost: is neither done nor answered, the next one is", async () => {
    const { onSheet } = open("1:lost");
    expect(await isAnswered(onSheet(write))).toBe(false);
    expect(await onSheet(read)).toEqual(unwritten);
  });

  test("silent: is done and not answered, the next one is", async () => {
    const { onSheet } = open("1:silent");
    expect(await isAnswered(onSheet(write))).toBe(false);
    expect(await onSheet(read)).toEqual(written);
  });

  test("twice: is done once, and the second answer harms nothing", async () => {
    const { onSheet, host } = open("1-2:twice");
    const count = await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("新");
      await context.sync();
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      return sheets.items.length;
    });
    expect(count).toBe(2);
    expect(await onSheet(read)).toEqual([[1], [""], [""]]);
    expect(host.requests.filter(({ isCleanup }) => !isCleanup)).toHaveLength(4);
  });
});

describe("which requests a fault befalls", () => {
  test("only those that write, where it says so; clean-up is never counted", async () => {
    const { onSheet } = open("write2:GeneralException");
    await onSheet(read);
    await onSheet(write);
    await onSheet(read);
    expect(await codeOf(onSheet(write))).toBe("GeneralException");
    await onSheet(write);
  });

  test("a stretch, or all from one on", async () => {
    const { onSheet } = open("2-3:AccessDenied", "5-:GeneralException");
    const codes: string[] = [];
    for (let number = 1; number <= 6; number += 1) codes.push(await codeOf(onSheet(read)));
    const fails = "GeneralException";
    expect(codes).toEqual(["none", "AccessDenied", "AccessDenied", "none", fails, fails]);
  });

  test("each session is counted by itself", async () => {
    const workbench = open("1:GeneralException");
    expect(await codeOf(workbench.onSheet(read))).toBe("GeneralException");
    expect(await codeOf(workbench.onSheet(read))).toBe("none");
    workbench.office.connect(workbench.host);
    expect(await codeOf(workbench.onSheet(read))).toBe("GeneralException");
  });

  test("what writes is known before it runs", async () => {
    const { onSheet, host } = open("write*:GeneralException");
    const works: readonly Work<unknown>[] = [
      write,
      read,
      (sheet, context) => (sheet.activate(), sheet.getRange("B2").select(), context.sync()),
      (_sheet, context) => (context.workbook.worksheets.add("新"), context.sync()),
      (sheet, context) => (sheet.getRange("A1:B1").merge(), context.sync()),
      (sheet, context) => (sheet.getRange("A1").conditionalFormats.add("Custom"), context.sync()),
      (sheet, context) => (sheet.calculate(true), context.sync()),
      (sheet, context) => (sheet.onChanged.add(hearing(() => undefined)), context.sync()),
      (sheet, context) => (sheet.getRange("A1").clear(), context.sync()),
      (sheet, context) => (sheet.freezePanes.freezeRows(1), context.sync()),
      (sheet, context) => (sheet.protection.protect(), context.sync()),
    ];
    const failing: boolean[] = [];
    for (const work of works) failing.push((await codeOf(onSheet(work))) !== "none");
    host.interceptWith(null);
    host.clearRequests();
    for (const work of works) await onSheet(work);
    const wrote = host.requests.filter(({ isCleanup }) => !isCleanup).map((request) => request.wrote);
    expect(failing).toEqual(wrote);
  });
});

test.each([
  "1",
  "AccessDenied",
  "0x1:lost",
  "1:",
  "1:nonsense",
  "1:late",
  "read1:lost",
  "1:AccessDenied@-1",
  "*:lost,*:lost",
])("%s is refused as a plan", (text) => {
  expect(() => parseFault(text)).toThrow(FaultPlanError);
});
