import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { resultsText } from "../../../batch";
import { copyContent } from "../../export/copyContent";
import { requestDownload } from "../../export/download";
import { useTask } from "../../pane/useTask";
import type { Desk } from "../../report/useCorrection";
import type { Answer } from "../work/answer";
import { countyWords as say } from "../words";
import { resultsCsvFile, resultsXlsx } from "./takeAway";

interface TakeAwayProps {
  /** What is listed, in its order: what is seen is what leaves. */
  readonly shown: readonly Answer[];
  readonly desk: Desk;
  /** What is selected where nothing else can be copied. */
  readonly list: RefObject<HTMLElement>;
  readonly today: Date;
}

/** The ways out of the table: two files, the clipboard, and a sheet, for downloads fail silently on some hosts. */
export function TakeAway({ shown, desk: { workbook, say: notify }, list, today }: TakeAwayProps) {
  const { busy, run } = useTask<"xlsx" | "sheet">();
  const rows = shown.map(({ row }) => row);
  const saveXlsx = async (): Promise<void> => {
    const made = await run("xlsx", () => resultsXlsx(shown, today));
    if (!made) return;
    if (!made.ok) return notify("trouble", made.failure.sentence);
    requestDownload(made.value.content, made.value.name);
    notify("done", say.requested(made.value.name));
  };
  const saveCsv = (): void => {
    const { name, content } = resultsCsvFile(rows, today);
    requestDownload(content, name);
    notify("done", say.requested(name));
  };
  const copy = async (): Promise<void> => {
    if (!list.current) return;
    const outcome = await copyContent({ plain: resultsText(rows), html: null }, list.current);
    notify(outcome === "copied" ? "done" : "trouble", say[outcome]);
  };
  const toSheet = async (): Promise<void> => {
    const written = await run("sheet", () => workbook.writeTextSheet(say.sheetName, resultsText(rows)));
    if (written?.ok) notify("done", say.written(written.value.sheet));
    else if (written) notify("trouble", written.failure.sentence);
  };
  return (
    <details className="nb-details">
      <summary>{say.takeAway}</summary>
      <div className="nb-buttons">
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void saveXlsx()}>
          {busy === "xlsx" ? say.making : say.saveXlsx}
        </Button>
        <Button size="small" onClick={saveCsv}>
          {say.saveCsv}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {say.copy}
        </Button>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void toSheet()}>
          {say.toSheet}
        </Button>
      </div>
    </details>
  );
}
