import { Button } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { Snapshot } from "../../excel";
import { readableExtensions } from "../../files/extensions";
import type { Report } from "../../report";
import type { Desk } from "../report/useCorrection";
import { CandidateCard } from "./CandidateCard";
import { CarryOverAction } from "./CarryOverAction";
import { doubtsAbout, summaryOf, tablesMissing } from "./fit";
import { usePrevious } from "./usePrevious";
import { previousWords as say } from "./words";

interface PreviousYearProps {
  readonly report: Report;
  readonly previous: Snapshot["previous"];
  readonly desk: Desk;
}

/** 上年报告: choose it, see what it is, keep it in the workbook, fill 上年结转 from it. */
export function PreviousYear({ report, previous, desk }: PreviousYearProps) {
  const heading = useId();
  const input = useRef<HTMLInputElement>(null);
  const { candidate, busy, choose, keep, drop } = usePrevious(desk);
  const pick = (): void => input.current?.click();
  const doubts = previous?.ok ? doubtsAbout(previous.value, report) : [];
  const hasDoubts = doubts.length > 0;
  const chooseLabel = busy === "read" ? say.reading : previous ? say.other : say.choose;
  return (
    <section aria-labelledby={heading} className="nb-previous">
      <h3 id={heading}>{say.heading}</h3>
      <input
        ref={input}
        type="file"
        accept={readableExtensions.join(",")}
        hidden
        aria-label={say.choose}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Emptied, so that the same file can be chosen again after it was mended.
          target.value = "";
          if (file) void choose(file);
        }}
      />
      {candidate ? (
        <CandidateCard
          {...{ candidate, report }}
          isKeeping={busy === "keep"}
          onKeep={(replace) => void keep(replace)}
          onOther={pick}
          onCancel={drop}
        />
      ) : (
        <>
          <State {...{ previous, doubts }} />
          <div className="nb-buttons">
            {previous?.ok && <CarryOverAction {...{ report, hasDoubts, desk }} previous={previous.value} />}
            <Button size="small" onClick={pick} disabledFocusable={busy !== null}>
              {chooseLabel}
            </Button>
          </div>
          {!previous?.ok && <p className="nb-muted">{say.formats}</p>}
        </>
      )}
    </section>
  );
}

interface StateProps extends Pick<PreviousYearProps, "previous"> {
  readonly doubts: readonly string[];
}

function State({ previous, doubts }: StateProps) {
  if (!previous) return <p className="nb-muted">{say.none}</p>;
  if (!previous.ok) return <p>{say.unusable}</p>;
  const missing = tablesMissing(previous.value);
  return (
    <div className="nb-kept">
      <p>{summaryOf(previous.value)}</p>
      {doubts.map((doubt) => (
        <p key={doubt} className="nb-doubt">
          <span aria-hidden="true">▲</span> {doubt}
        </p>
      ))}
      {missing !== "" && <p className="nb-muted">{missing}</p>}
      <p className="nb-muted">{doubts.length > 0 ? say.notCompared : say.inUse}</p>
    </div>
  );
}
