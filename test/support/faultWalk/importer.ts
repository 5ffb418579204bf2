import { writeText } from "../../../src/files/text/write";
import { button, chooseFile, openPlace, press, sample, sees, unfold, writeD6 } from "../paneSteps";
import type { OpenWorkbench } from "../workbenchPage";
import { isThere, openPane, ownSheet } from "./moves";
import type { Step, Way } from "./way";

/** Has a report read, unless the button that follows from it is there already. */
async function openImport(open: OpenWorkbench, button: string | RegExp): Promise<void> {
  if (await isThere(open, /导入现有报告/)) await press(open, /导入现有报告/);
  if (await isThere(open, button)) return;
  await sees(open, "或者粘贴内容");
  await chooseFile(open, "年报.txt", writeText(sample));
}

const importing: Step = {
  title: "what is blank or ticked is imported",
  arrive: async (open) => {
    await openPlace(open, "填报");
    await openImport(open, /^导入 \d+ 处/);
    await button(open, /^导入 \d+ 处/).waitFor();
    await unfold(open);
    await open.pane.getByLabel("（一）予以公开 自然人").check();
  },
  act: (open) => press(open, /^导入 \d+ 处/),
  done: /已导入：/,
};

/** A report that exists already is brought into the sheets. */
export const importWay: Way = {
  title: "the clerk's way from a file",
  prepare: ownSheet,
  steps: [
    openPane("开始一份年报", true),
    {
      title: "the sheets are built with what was read",
      arrive: async (open) => {
        await openPlace(open, "填报");
        await openImport(open, "导入并建表");
        await button(open, "导入并建表").waitFor();
      },
      act: (open) => press(open, "导入并建表"),
      done: /已建立 4 张工作表/,
    },
    {
      title: "a digit is mistyped",
      arrive: (open) => openPlace(open, "填报"),
      act: (open) => writeD6(open, 6),
      done: /^强制/,
      isSure: true,
    },
    importing,
    {
      title: "the import is taken back",
      arrive: async (open) => {
        if (await isThere(open, "撤回")) return;
        await writeD6(open, 6);
        await importing.arrive(open);
        await importing.act(open);
        await button(open, "撤回").waitFor();
      },
      act: (open) => press(open, "撤回"),
      done: "已撤回，恢复成导入前的内容。",
    },
  ],
};
