/** @jest-environment jsdom */
import { useState } from "react";
import type { Snapshot } from "../../../src/excel";
import type { Report } from "../../../src/report";
import { useDrafts } from "../../../src/taskpane/explanations/useDrafts";
import { passagesOf } from "../../../src/taskpane/narrative/passages";
import { Texts } from "../../../src/taskpane/narrative/Texts";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { narrativeGrid, withText } from "../../support/pane/narrativeSheet";
import { click, get, has, perform, render, type, unmountAll, visibleText } from "../../support/pane/render";
import { filled } from "../../support/pane/reports";

afterEach(unmountAll);

const said: { readonly tone: string; readonly sentence: string; readonly run?: () => void }[] = [];
let see: (report: Report) => void = () => undefined;

/** The texts of a workbook, looked at again after every action. */
function Desk({ workbook }: { readonly workbook: FakeWorkbook }) {
  const [report, setReport] = useState<Report>(filled);
  see = setReport;
  const drafts = useDrafts();
  const recheck = async () => {
    const looked = await workbook.review();
    if (looked.ok && looked.value.report.ok) setReport(looked.value.report.value);
    return looked;
  };
  const say = (tone: string, sentence: string, action?: { readonly run: () => void }): void => {
    said.push({ tone, sentence, ...(action ? { run: action.run } : {}) });
  };
  return (
    <Texts
      passages={passagesOf(report, [narrativeGrid(report)])}
      desk={{ workbook, recheck, say }}
      drafts={drafts}
      onGoTo={(origin) => void workbook.goTo(origin)}
    />
  );
}

async function open(): Promise<FakeWorkbook> {
  said.length = 0;
  const workbook = new FakeWorkbook(filled);
  await render(<Desk workbook={workbook} />);
  return workbook;
}
const textOf = async (workbook: FakeWorkbook): Promise<string> => {
  const looked: Snapshot | null = await workbook.review().then((result) => (result.ok ? result.value : null));
  return looked?.report.ok ? looked.report.value.narrative.other.text : "";
};
const place = () => {
  const passage = passagesOf(filled, [narrativeGrid(filled)]).find(({ section }) => section.id === "other");
  if (!passage) throw new Error("no text for section 六");
  return passage.place;
};

test("a text is opened, counted while it is written, and put into its cell", async () => {
  const workbook = await open();
  await click("button", "写“内容”");
  expect(document.activeElement).toBe(get("textbox", "内容"));
  expect(visibleText()).toContain("没有就写“无”");
  await type("内容", "本年未收取信息处理费。");
  expect(visibleText()).toContain("11 字 · 未保存");
  await click("button", "写入工作表");
  expect(await textOf(workbook)).toBe("本年未收取信息处理费。");
  expect(said.at(-1)).toMatchObject({ tone: "done", sentence: "“内容”已写入工作表。" });
  expect(has("textbox", "内容")).toBe(false);
});

test("what was written can be taken back to what stood there", async () => {
  const workbook = await open();
  const before = await textOf(workbook);
  await click("button", "写“内容”");
  await type("内容", "=1+1 不是公式");
  await click("button", "写入工作表");
  expect(await textOf(workbook)).toBe("=1+1 不是公式");
  workbook.failNext("writeCells", "GeneralException", "Excel 没能撤回，请再试一次。");
  await perform(() => said.at(-1)?.run?.());
  expect(said.at(-1)).toMatchObject({ tone: "trouble", sentence: "Excel 没能撤回，请再试一次。" });
  await perform(() => said.at(-1)?.run?.());
  expect(await textOf(workbook)).toBe(before);
  expect(said.at(-1)).toMatchObject({ tone: "done" });
});

test("a text that somebody changes in the sheet meanwhile is shown beside, and nothing is lost", async () => {
  await open();
  await click("button", "写“内容”");
  await type("内容", "这里写的。");
  await perform(() => see(withText(filled, place().origin, "同事写的。")));
  expect(visibleText()).toContain("工作表里的这段文字刚刚变了");
  expect(visibleText()).toContain("同事写的。");
  expect((get("textbox", "内容") as HTMLTextAreaElement).value).toBe("这里写的。");
});

test("a field in which nothing was typed follows the sheet", async () => {
  await open();
  await click("button", "写“内容”");
  await perform(() => see(withText(filled, place().origin, "同事写的。")));
  expect((get("textbox", "内容") as HTMLTextAreaElement).value).toBe("同事写的。");
});

test("a failure is said, and what was typed stays", async () => {
  const workbook = await open();
  workbook.failNext("writeCells", "Protected", "工作表受保护，没有写入。");
  await click("button", "写“内容”");
  await type("内容", "新的文字。");
  await click("button", "写入工作表");
  expect(said.at(-1)).toMatchObject({ tone: "trouble", sentence: "工作表受保护，没有写入。" });
  expect((get("textbox", "内容") as HTMLTextAreaElement).value).toBe("新的文字。");
});
