/** @jest-environment jsdom */
import { createHost } from "../../../src/workbench/wire/host";
import type { External } from "../../../src/workbench/wire/transports/external";
import { offerHost } from "../../../src/workbench/wire/transports/hostOffer";
import { MemorySpreadsheet } from "../../support/office/memorySpreadsheet";

const loadBootstrap = (): Promise<unknown> => {
  jest.resetModules();
  return import("../../../src/workbench/wire/frameBootstrap");
};

const setParent = (parent: unknown): void =>
  void Object.defineProperty(window, "parent", { value: parent, configurable: true });

afterEach(() => {
  Reflect.deleteProperty(window, "external");
});

test("a page opened by itself is left alone", async () => {
  Object.defineProperty(window, "external", { value: {}, configurable: true });
  setParent(window);
  await loadBootstrap();
  expect(window.external).toEqual({});
});

test("a page inside a foreign page is left alone", async () => {
  Object.defineProperty(window, "external", { value: {}, configurable: true });
  setParent(
    new Proxy(
      {},
      {
        get() {
          throw new DOMException("Blocked a frame", "SecurityError");
        },
      },
    ),
  );
  await loadBootstrap();
  expect(window.external).toEqual({});
});

test("a page inside the workbench gets the members of Excel for Windows, until it goes", async () => {
  Object.defineProperty(window, "external", { value: {}, configurable: true });
  const page = {} as Window;
  const host = createHost(new MemorySpreadsheet());
  const close = jest.fn();
  const connect = jest
    .spyOn(host, "connect")
    .mockReturnValue({ process: () => new Promise(() => undefined), request: () => undefined, close });
  offerHost(page, host);
  setParent(page);
  await loadBootstrap();
  expect(connect).toHaveBeenCalledTimes(1);
  expect((window.external as unknown as External).GetHostInfo()).toMatch(/^Excel\$Win32\$16\.01\$zh-CN\$/);
  window.dispatchEvent(new Event("pagehide"));
  expect(close).toHaveBeenCalledTimes(1);
});
