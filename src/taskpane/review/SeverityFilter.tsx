import { severities, severitySigns, type Severity, type SeverityCount } from "../../rules";
import { words } from "../words";
import { reviewWords as say } from "./words";

interface SeverityFilterProps {
  readonly counts: SeverityCount;
  readonly chosen: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** 强制 1 核实 0 提示 2 as buttons: pressed, only findings of that severity are shown. */
export function SeverityFilter({ counts, chosen, onToggle }: SeverityFilterProps) {
  return (
    <div role="group" aria-label={say.severities} className="nb-severities">
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={counts[severity] > 0 ? `nb-${severity}` : "nb-none"}
          aria-pressed={chosen.has(severity)}
          disabled={counts[severity] === 0 && !chosen.has(severity)}
          onClick={() => onToggle(severity)}
        >
          <span aria-hidden="true">{severitySigns[severity]}</span> {words.severity[severity]} {counts[severity]}
        </button>
      ))}
    </div>
  );
}
