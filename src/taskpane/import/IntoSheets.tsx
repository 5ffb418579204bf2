import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { printedValue, type Grid, type Report } from "../../report";
import type { Notices } from "../pane/useNotice";
import { agreedOn } from "./agreed";
import { compareCells, otherTotals, type OtherTotal } from "./compareCells";
import { compareTexts } from "./compareTexts";
import { DifferentCells } from "./DifferentCells";
import { DifferentTexts } from "./DifferentTexts";
import { Doubts, Leave } from "./Doubts";
import { doubtsAbout, refusalOf } from "./fit";
import type { ImportDraft } from "./importDraft";
import { PlacelessTexts } from "./PlacelessTexts";
import { Fold } from "./Understood";
import type { Importing, SetImport } from "./useImport";
import { importWords as say } from "./words";

interface IntoSheetsProps {
  readonly present: Report;
  readonly imported: Report;
  readonly grids: readonly Grid[];
  readonly draft: ImportDraft;
  readonly importing: Importing;
  readonly say: Notices["say"];
  readonly onDraft: SetImport;
  readonly onOther: () => void;
  readonly onBack: () => void;
}

/** Into a workbook that has a report: side by side, and nothing is overwritten without a tick. */
export function IntoSheets(props: IntoSheetsProps) {
  const { present, imported, grids, draft, importing, onDraft, onOther, onBack } = props;
  const cells = useMemo(() => compareCells(present, imported), [present, imported]);
  const texts = useMemo(() => compareTexts(present, imported, grids), [present, imported, grids]);
  const refusal = refusalOf(present, imported);
  if (refusal !== null) {
    return (
      <>
        <p role="alert">{refusal}</p>
        <div className="nb-buttons">
          <Leave isWaiting={false} {...{ onOther, onBack }} />
        </div>
      </>
    );
  }
  const { chosen } = draft;
  const agreed = agreedOn(cells, texts, chosen);
  const { filled, overwritten, kept } = agreed;
  const count = filled + overwritten;
  const different = [...cells.different, ...texts.different].map(({ key }) => key);
  const isNothing = filled + different.length + cells.placeless.length + texts.placeless.length === 0;
  const doubts = doubtsAbout(present, imported);
  const isWriting = importing.busy === "write";
  const choose = (keys: readonly string[]): void => onDraft((before) => ({ ...before, chosen: new Set(keys) }));
  const toggle = (key: string): void =>
    choose(chosen.has(key) ? [...chosen].filter((other) => other !== key) : [...chosen, key]);
  const submitLabel = doubts.length > 0 ? say.submitAnyway(count) : say.submit(count);
  return (
    <>
      <h3>{say.compared}</h3>
      <Doubts doubts={doubts} />
      <ul>
        {filled > 0 && <li>{say.blanks(cells.blanks.length, texts.blanks.length)}</li>}
        {cells.same + texts.same > 0 && <li>{say.same(cells.same, texts.same)}</li>}
        {cells.computed > 0 && <li>{say.computed(cells.computed)}</li>}
        {different.length > 0 && <li>{say.different(cells.different.length, texts.different.length)}</li>}
      </ul>
      {different.length > 0 && (
        <>
          <div className="nb-buttons">
            <Button size="small" onClick={() => choose(different)}>
              {say.chooseAll}
            </Button>
            <Button size="small" onClick={() => choose([])}>
              {say.chooseNone}
            </Button>
          </div>
          <DifferentCells cells={cells.different} {...{ chosen }} onToggle={toggle} />
          <DifferentTexts texts={texts.different} {...{ chosen }} onToggle={toggle} />
        </>
      )}
      <OtherTotals totals={otherTotals(present, imported, agreed.cells)} />
      {cells.placeless.length > 0 && <p>{say.placeless(cells.placeless.join("、"))}</p>}
      <PlacelessTexts texts={texts.placeless} say={props.say} />
      {isNothing && <p>{say.nothing}</p>}
      <div className="nb-buttons">
        {filled + different.length > 0 && (
          <Button
            appearance={doubts.length > 0 ? "secondary" : "primary"}
            disabledFocusable={isWriting || count === 0}
            onClick={() => void importing.write(agreed.writes, say.done(filled, overwritten, kept))}
          >
            {isWriting ? say.writing : submitLabel}
          </Button>
        )}
        <Leave isWaiting={isWriting} {...{ onOther, onBack }} />
      </div>
    </>
  );
}

function OtherTotals({ totals }: { readonly totals: readonly OtherTotal[] }) {
  const lines = totals.map(({ table, form, imported, computed }) =>
    say.otherTotal(
      `${table.number}“${say.cell(form.rowName, form.columnName)}”`,
      printedValue(imported),
      String(computed),
    ),
  );
  return <Fold title={say.otherTotals(totals.length)} lines={lines} />;
}
