import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../report";
import { printedValue } from "../../report";
import { useCorrection, type Desk } from "../report/useCorrection";
import { carryOver, type CarriedCell } from "./carryOver";
import { previousWords as say } from "./words";

interface CarryOverActionProps {
  readonly report: Report;
  readonly previous: Report;
  /** Whether it may be another agency's or another year's. */
  readonly hasDoubts: boolean;
  readonly desk: Desk;
}

/** Fills 上年结转 from last year's report. Numbers that are there already are shown beside last year's first. */
export function CarryOverAction({ report, previous, hasDoubts, desk }: CarryOverActionProps) {
  const [isComparing, setIsComparing] = useState(false);
  const { isBusy, correct } = useCorrection(desk);
  const { blanks, conflicts, agreeing } = carryOver(report, previous);
  if (blanks.length + conflicts.length === 0) {
    return agreeing > 0 && !hasDoubts ? <p className="nb-muted nb-whole-row">{say.isSame}</p> : null;
  }
  const fill = (cells: readonly CarriedCell[]): void => {
    setIsComparing(false);
    void correct(cells, say.carried(cells.length));
  };
  if (!isComparing || conflicts.length === 0) {
    return (
      <Button
        size="small"
        appearance={hasDoubts ? "secondary" : "primary"}
        disabledFocusable={isBusy}
        onClick={() => (conflicts.length > 0 ? setIsComparing(true) : fill(blanks))}
      >
        {isBusy ? say.carrying : say.carry}
      </Button>
    );
  }
  return (
    <div className="nb-card nb-whole-row">
      <p>{say.conflicts}</p>
      <Comparison cells={conflicts} />
      <div className="nb-buttons">
        {blanks.length > 0 && (
          <Button size="small" onClick={() => fill(blanks)}>
            {say.onlyBlanks(blanks.length)}
          </Button>
        )}
        <Button size="small" onClick={() => fill([...blanks, ...conflicts])}>
          {say.overwrite(conflicts.length)}
        </Button>
        <Button size="small" onClick={() => setIsComparing(false)}>
          {say.leave}
        </Button>
      </div>
    </div>
  );
}

function Comparison({ cells }: { readonly cells: readonly CarriedCell[] }) {
  return (
    <table className="nb-comparison">
      <thead>
        <tr>
          <th scope="col">{say.column}</th>
          <th scope="col">{say.present}</th>
          <th scope="col">{say.lastYear}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ name, from, to, origin }) => (
          <tr key={origin.column}>
            <th scope="row">{name}</th>
            <td>{printedValue(from)}</td>
            <td>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
