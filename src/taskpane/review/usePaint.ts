import { useEffect, useRef, useState } from "react";
import type { PaintState, ReviewTools } from "../../excel";
import type { Report } from "../../report";
import type { Finding } from "../../rules";
import { useTask } from "../pane/useTask";
import { pauseAfter } from "../report/look";
import type { Desk } from "../report/useCorrection";
import { paintWords as say } from "./paintWords";

export interface Paint {
  /** What colours the sheets bear; null while that is not known. */
  readonly state: PaintState | null;
  readonly busy: "paint" | "takeBack" | null;
  readonly paint: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

/** Marks the findings in a workbook that we have not built, and takes the marks back; each says how it went. */
export function usePaint(
  tools: ReviewTools | null,
  report: Report,
  findings: readonly Finding[],
  notify: Desk["say"],
): Paint {
  const { busy, run } = useTask<"paint" | "takeBack">();
  const [state, setState] = useState<PaintState | null>(null);
  const [failures, setFailures] = useState(0);
  const known = useRef<string | null>(null);
  const where = placesOf(report);
  useEffect(() => {
    // Asked once for each arrangement of the tables; after a failure by itself again, for without it no button is there.
    if (!tools || known.current === where) return;
    let isOver = false;
    let timer: number | undefined;
    void tools.paintState(report).then((seen) => {
      if (isOver) return;
      if (!seen.ok) {
        timer = window.setTimeout(() => setFailures(failures + 1), pauseAfter(failures + 1));
        return;
      }
      known.current = where;
      setFailures(0);
      setState(seen.value);
    });
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [tools, report, where, failures]);

  const takeBack = async (): Promise<void> => {
    const taken = tools && (await run("takeBack", () => tools.takePaintBack()));
    if (!taken) return;
    if (!taken.ok) return notify("trouble", taken.failure.sentence);
    setState("bare");
    notify("done", say.takenBack);
  };
  const paint = async (): Promise<void> => {
    const painted = tools && (await run("paint", () => tools.paint(report, findings)));
    if (!painted) return;
    if (!painted.ok) return notify("trouble", painted.failure.sentence);
    setState("painted");
    notify("done", say.painted(painted.value.sheets, painted.value.fixed), {
      label: say.takeBack,
      run: () => void takeBack(),
    });
  };
  return { state, busy, paint, takeBack };
}

/** The sheets of the tables and where they begin, in words that can be compared. */
function placesOf({ tables }: Report): string {
  return Object.values(tables)
    .map((table) => JSON.stringify(table?.cells.find(({ origin }) => origin !== null)?.origin ?? null))
    .join(" ");
}
