/** @jest-environment jsdom */
import { useTheme } from "../../../src/taskpane/connection/theme";
import type { Connection } from "../../../src/taskpane/connection/useConnection";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { render, unmountAll } from "../../support/pane/render";

function Themed({ connection }: { readonly connection: Connection }) {
  useTheme(connection);
  return null;
}

const waiting = { kind: "waiting" } as const;
const excel = (isDark: boolean): Connection => ({ kind: "excel", workbook: new FakeWorkbook(), isDark });
const theme = (): string | undefined => document.documentElement.dataset["theme"];

function system(isDark: boolean): void {
  Object.assign(window, { matchMedia: () => ({ matches: isDark }) });
}

beforeEach(() => localStorage.clear());
afterEach(async () => {
  await unmountAll();
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, "matchMedia");
});

describe("the theme of the page", () => {
  it.each([
    [true, "dark"],
    [false, "light"],
  ])("is that of Excel (dark: %s), whatever the system's is", async (isDark, expected) => {
    system(!isDark);
    await render(<Themed connection={excel(isDark)} />);
    expect(theme()).toBe(expected);
  });

  it("is that of the last time until Excel has answered, so that a dark pane does not begin in white", async () => {
    await render(<Themed connection={excel(true)} />);
    await unmountAll();
    delete document.documentElement.dataset["theme"];
    await render(<Themed connection={waiting} />);
    expect(theme()).toBe("dark");
  });

  it.each([
    [true, "dark"],
    [false, "light"],
  ])("is the system's (dark: %s) the first time, and outside of Excel", async (isDark, expected) => {
    system(isDark);
    await render(<Themed connection={{ kind: "notExcel" }} />);
    expect(theme()).toBe(expected);
  });

  it("is light where the system says nothing and the browser keeps nothing", async () => {
    const refuse = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    await render(<Themed connection={waiting} />);
    expect(theme()).toBe("light");
    await unmountAll();
    await render(<Themed connection={excel(true)} />);
    expect(theme()).toBe("dark");
  });
});
