import { useEffect, useRef } from "react";
import type { Snapshot } from "../../excel";
import type { Fill } from "../fill/useFill";
import type { Desk } from "../report/useCorrection";
import { emptyImport, type ImportDraft } from "./importDraft";
import { IntoSheets } from "./IntoSheets";
import { NewSheets } from "./NewSheets";
import { Source } from "./Source";
import { Understood } from "./Understood";
import { useImport, type SetImport } from "./useImport";
import { importWords as say } from "./words";
import "../styles/import.css";

interface ImportProps {
  readonly snapshot: Snapshot;
  readonly desk: Desk;
  readonly fill: Fill;
  readonly today: Date;
  readonly draft: ImportDraft;
  readonly onDraft: SetImport;
}

/** 导入: choose a file or paste, see what was understood, and fill the sheets with it. */
export function Import({ snapshot, desk, fill, today, draft, onDraft }: ImportProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { candidate } = draft;
  // The button that led here is gone, and the focus with it; it moves on to what it brought.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [candidate]);
  const importing = useImport(desk, onDraft, fill.leave);
  const back = (): void => {
    onDraft(() => emptyImport);
    fill.leave();
  };
  const other = (): void => onDraft(() => emptyImport);
  // While the sheets are built, a look may see them before the pane leaves.
  const present = snapshot.report.ok && fill.busy !== "build" ? snapshot.report.value : null;
  return (
    <section className="nb-overview nb-import">
      <h2 ref={heading} tabIndex={-1}>
        {say.heading}
      </h2>
      {!candidate && <Source text={draft.text} importing={importing} onDraft={onDraft} onBack={back} />}
      {candidate && <Understood candidate={candidate} />}
      {candidate && present && (
        <IntoSheets
          {...{ present, draft, importing, onDraft }}
          imported={candidate.report}
          grids={snapshot.grids}
          say={desk.say}
          onOther={other}
          onBack={back}
        />
      )}
      {candidate && !present && (
        <NewSheets report={candidate.report} {...{ draft, fill, today, onDraft }} onOther={other} onBack={back} />
      )}
    </section>
  );
}
