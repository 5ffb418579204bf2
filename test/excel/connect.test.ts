/** @jest-environment jsdom */
import { connect } from "../../src/excel";

const globals = globalThis as unknown as Record<string, unknown>;

/** Office.js as its loader leaves it: ready with this host, or never. */
function office(host: string | null, supported = true, background = "#FFFFFF"): void {
  globals["Office"] = {
    HostType: { Excel: "Excel" },
    onReady: () => (host === null ? new Promise(() => undefined) : Promise.resolve({ host })),
    context: { requirements: { isSetSupported: () => supported }, officeTheme: { bodyBackgroundColor: background } },
  };
}

const openAt = (address: string): void => window.history.replaceState(null, "", address);

beforeEach(() => openAt("/taskpane.html"));
afterEach(() => {
  jest.useRealTimers();
  delete globals["Office"];
  Reflect.deleteProperty(window, "top");
});

describe("what the pane runs in", () => {
  it.each([
    ["#FFFFFF", false],
    ["#262626", true],
    ["#000000", true],
  ])("Excel with the colour %s", async (background, isDark) => {
    office("Excel", true, background);
    expect(await connect()).toMatchObject({ kind: "excel", isDark });
  });

  it("Excel without what we need", async () => {
    office("Excel", false);
    expect(await connect()).toEqual({ kind: "tooOld" });
  });

  it("another program", async () => {
    office("Word");
    expect(await connect()).toEqual({ kind: "notExcel" });
  });

  it("a page without Office.js", async () => {
    await expect(connect()).rejects.toThrow(ReferenceError);
  });

  it("a plain browser, in which Office.js never gets ready", async () => {
    jest.useFakeTimers();
    office(null);
    const connected = connect();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await connected).toEqual({ kind: "notExcel" });
  });

  it("a host that is slow to answer is waited for", async () => {
    jest.useFakeTimers();
    openAt("/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$");
    office(null);
    const settled = jest.fn();
    void connect().then(settled);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(settled).not.toHaveBeenCalled();
  });
});
