/** @jest-environment jsdom */
import { openWorkbook } from "../../support/office/protocolTest";

test("the library loads in a page of jsdom as well, and leaves the page's own functions alone", async () => {
  const functions = (): unknown[] => ["alert", "confirm", "open"].map((name) => Reflect.get(window, name) as unknown);
  const before = [...functions(), Reflect.get(window.history, "pushState")];
  const value = await openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["字"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(value).toEqual([["字"]]);
  expect(Array.isArray(value)).toBe(true);
  expect([...functions(), Reflect.get(window.history, "pushState")]).toEqual(before);
});
