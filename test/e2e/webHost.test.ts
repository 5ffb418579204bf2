import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/** The same pane against the library's other half: excel-web, over messages between pages, as in Excel on the web. */

jest.setTimeout(120_000);

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench({ isSecure: true });
});
afterAll(async () => {
  await open.close();
});

test("the pane runs as in Excel on the web, builds the sample and follows a change", async () => {
  await open.pane.getByRole("button", { name: /打开示例/ }).click();
  await open.pane.getByText("示例已建好").waitFor();
  const scripts = await open.page.evaluate(() => {
    const pane = document.querySelector("iframe");
    return [...(pane?.contentDocument?.scripts ?? [])].map((script) => script.src);
  });
  expect(scripts.some((address) => address.endsWith("/office/excel-web-16.00.js"))).toBe(true);
  await open.page.evaluate(() => {
    const { spreadsheet } = window.workbench ?? { spreadsheet: undefined };
    const sheet = spreadsheet?.sheets().find(({ name }) => name.startsWith("表三"))?.id ?? "";
    spreadsheet?.writeCells(sheet, { row: 5, column: 3, rows: 1, columns: 1 }, [[{ kind: "value", value: 6 }]]);
  });
  await open.pane.getByRole("tab", { name: /审核/ }).click();
  await open.pane.getByText("差 3").first().waitFor();
  expect(open.errors).toEqual([]);
});
