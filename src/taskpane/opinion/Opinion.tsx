import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReviewTools } from "../../excel";
import { opinionSheetName } from "../../form";
import type { Report } from "../../report";
import type { Examination } from "../report/examine";
import type { Desk } from "../report/useCorrection";
import { useOpinion } from "./useOpinion";
import { opinionWords as say } from "./words";

interface OpinionProps {
  readonly report: Report;
  readonly examination: Examination;
  readonly desk: Desk;
  readonly tools: ReviewTools | null;
  readonly onBack: () => void;
}

/** What a reviewer sends back: the whole text in sight, to be copied or written into a sheet. */
export function Opinion({ report, examination, desk, tools, onBack }: OpinionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const preview = useRef<HTMLTextAreaElement>(null);
  const [withHints, setWithHints] = useState(true);
  const actions = useOpinion(report, examination, desk, tools, withHints, preview);
  const { opinion, text, isWriting, isAsking, copy, writeSheet } = actions;
  const { recheck } = desk;
  useEffect(() => {
    heading.current?.focus();
    // Changes may have gone unnoticed, and this leaves the house.
    void recheck();
  }, [recheck]);
  return (
    <section className="nb-opinion">
      <div className="nb-opinion-head">
        <h2 ref={heading} tabIndex={-1}>
          {say.heading}
        </h2>
        <button type="button" className="nb-link" onClick={onBack}>
          {say.back}
        </button>
      </div>
      <p className="nb-muted">{say.intro}</p>
      {opinion.counts.hint > 0 && (
        <label className="nb-check">
          <input type="checkbox" checked={withHints} onChange={({ target }) => setWithHints(target.checked)} />
          {say.withHints(opinion.counts.hint)}
        </label>
      )}
      <div className="nb-buttons">
        <Button appearance="primary" onClick={() => void copy()}>
          {say.copy}
        </Button>
        <Button onClick={() => void writeSheet("fail")} disabledFocusable={isWriting}>
          {isWriting ? say.writing : say.sheet}
        </Button>
      </div>
      <div role="status">
        {isAsking && <Existing isWriting={isWriting} onChoose={writeSheet} onCancel={actions.cancel} />}
      </div>
      <textarea ref={preview} className="nb-preview" aria-label={say.preview} readOnly wrap="soft" value={text} />
    </section>
  );
}

interface ExistingProps {
  readonly isWriting: boolean;
  readonly onChoose: (ifExists: "replace" | "beside") => Promise<void>;
  readonly onCancel: () => void;
}

/** An opinion is there already: nothing of it goes without a yes. */
function Existing({ isWriting, onChoose, onCancel }: ExistingProps) {
  return (
    <div className="nb-card">
      <p>{say.exists(opinionSheetName)}</p>
      <div className="nb-buttons">
        <Button size="small" onClick={() => void onChoose("beside")} disabledFocusable={isWriting}>
          {say.beside}
        </Button>
        <Button size="small" onClick={() => void onChoose("replace")} disabledFocusable={isWriting}>
          {say.replace}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say.cancel}
        </Button>
      </div>
    </div>
  );
}
