import { App } from "../../../src/taskpane/App";
import type { Place } from "../../../src/taskpane/pane/places";
import type { FakeWorkbook } from "./fakeWorkbook";
import { render } from "./render";

/** The whole pane on a workbook. */
export function openPane(workbook: FakeWorkbook, place: Place = "fill"): Promise<HTMLElement> {
  const connect = () => Promise.resolve({ kind: "excel", workbook, isDark: false } as const);
  return render(<App connect={connect} reload={() => undefined} place={place} />);
}
