import { button } from "../paneSteps";
import type { OpenWorkbench } from "../workbenchPage";
import type { Step } from "./way";

/** Whether such a button is in the pane now. */
export const isThere = async (open: OpenWorkbench, name: string | RegExp): Promise<boolean> =>
  (await button(open, name).count()) > 0;

/** The pane is opened, or closed and opened again. */
export const openPane = (done: string, isSure = false): Step => ({
  title: "the pane is opened",
  arrive: () => Promise.resolve(),
  act: ({ page }) => page.evaluate(() => window.workbench?.reloadPane()),
  done,
  isSure,
});

/** Puts into the first sheet what a user has of his own: texts, a formula, looks, merged cells, a conditional format. */
export const ownSheet = ({ page }: OpenWorkbench): Promise<void> =>
  page.evaluate(() => {
    const { spreadsheet } = window.workbench ?? {};
    const id = spreadsheet?.activeSheetId() ?? "";
    spreadsheet?.changeSheet(id, { name: "会议室" });
    spreadsheet?.writeCells(id, { row: 0, column: 0, rows: 3, columns: 2 }, [
      [{ kind: "value", value: "会议室预订" }, undefined],
      [
        { kind: "value", value: "上午" },
        { kind: "value", value: 3 },
      ],
      [
        { kind: "value", value: "合计" },
        { kind: "formula", formula: "=SUM(B2)*2" },
      ],
    ]);
    spreadsheet?.setStyle(id, { row: 1, column: 0, rows: 2, columns: 2 }, { fillColor: "#FFF2CC", bold: true });
    spreadsheet?.merge(id, { row: 0, column: 0, rows: 1, columns: 2 }, false);
    spreadsheet?.addConditionalFormat(id, {
      area: { row: 1, column: 1, rows: 2, columns: 1 },
      formula: "=B2>2",
      fillColor: "#C6EFCE",
      stopIfTrue: false,
    });
  });

/** Puts a text beside a label of the sheet 正文, as the user; null empties the cell. */
export const writeBeside = ({ page }: OpenWorkbench, label: string, text: string | null): Promise<void> =>
  page.evaluate(
    ([wanted, value]) => {
      const { spreadsheet } = window.workbench ?? {};
      const id = spreadsheet?.sheets().find(({ name }) => name === "正文")?.id ?? "";
      const cells = spreadsheet?.readCells(id, { row: 0, column: 0, rows: 40, columns: 2 }) ?? [];
      const row = cells.findIndex(([cell]) => String(cell?.value ?? "").includes(wanted));
      const content = value === null ? ({ kind: "empty" } as const) : ({ kind: "value", value } as const);
      spreadsheet?.writeCells(id, { row, column: 1, rows: 1, columns: 1 }, [[content]]);
    },
    [label, text] as const,
  );
