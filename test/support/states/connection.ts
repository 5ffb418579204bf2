import { fillForm, openPlace, openSample, press, sees, simulate, blockParts } from "../paneSteps";
import type { Scene } from "./scene";

/** What the pane says before there is a workbook, and where the workbook or Excel gives it trouble. */
export const connectionScenes: readonly Scene[] = [
  {
    title: "the page loads",
    play: async (open, look) => {
      const opened = open.simulate("fault=office-slow=3000");
      await sees(open, "正在打开…");
      await look("page-loading");
      await opened;
      await open.simulate("fault=old-engine");
      await sees(open, "浏览器组件较旧");
      await look("engine-old");
    },
  },
  {
    title: "the page loads slowly",
    isSlow: true,
    play: async (open, look) => {
      const opened = open.simulate("fault=office-slow");
      await sees(open, "年报助手还没有加载成功");
      await look("page-slow");
      await opened;
    },
  },
  {
    title: "Excel is connected",
    play: async (open, look) => {
      await open.simulate("fault=library-slow=60000");
      await open.pane.getByLabel("正在连接 Excel…").waitFor();
      await look("connecting");
      await open.simulate("fault=office-missing");
      await sees(open, "可能是 Office 组件没有加载成功");
      await look("office-missing");
      await open.simulate("fault=excel=1.7");
      await sees(open, "当前 Excel 版本较旧");
      await look("excel-old");
    },
  },
  {
    title: "a plain browser",
    play: async (open, look) => {
      const address = new URL("taskpane.html", open.page.url()).href;
      await open.page.goto(address);
      await open.page.getByText("年报助手是 Excel 加载项").waitFor();
      await look("plain-browser");
    },
  },
  {
    title: "the workbook is read",
    play: async (open, look) => {
      await open.simulate("fault=1:late=2000");
      await open.pane.getByLabel("正在读取工作簿…").waitFor();
      await look("reading");
      await open.simulate("fault=1-2:GeneralException");
      await sees(open, /没能读取工作簿/);
      await look("first-look-failed");
    },
  },
  {
    title: "the workbook refuses",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await simulate(open, "fault=cell-editing");
      await openPlace(open, "导出");
      await sees(open, /正在编辑单元格/);
      await look("cell-editing");
      await openPlace(open, "审核");
      await simulate(open, "fault=*:AccessDenied");
      await press(open, "重新检查");
      await sees(open, /受保护/);
      await look("protected-reading");
      await open.simulate("fault=read-only");
      await fillForm(open);
      await press(open, "建立工作表");
      await sees(open, /受保护|只读/);
      await look("read-only");
    },
  },
  {
    title: "Excel does not answer",
    isSlow: true,
    play: async (open, look) => {
      await open.simulate("fault=library-slow=60000");
      await sees(open, "Excel 还没有应答");
      await look("excel-slow");
      await open.simulate("fault=write1:lost");
      await fillForm(open);
      await press(open, "建立工作表");
      await sees(open, /等了很久/, 60_000);
      await look("timed-out");
    },
  },
  {
    title: "a part of the program does not come",
    play: async (open, look) => {
      await open.simulate("");
      await sees(open, "开始一份年报");
      await blockParts(open, true);
      await press(open, /打开示例/);
      await sees(open, /没有完成，请重试/);
      await look("part-missing");
      await blockParts(open, false);
    },
  },
];
