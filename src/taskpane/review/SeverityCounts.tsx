import { words } from "../words";
import { severities, severitySigns, type SeverityCount } from "../../rules";

/** 强制 1 核实 0 提示 2: sign, word, number. */
export function SeverityCounts({ counts }: { readonly counts: SeverityCount }) {
  return (
    <ul className="nb-counts">
      {severities.map((severity) => (
        <li key={severity} className={counts[severity] > 0 ? `nb-${severity}` : "nb-none"}>
          <span aria-hidden="true">{severitySigns[severity]}</span> {words.severity[severity]} {counts[severity]}
        </li>
      ))}
    </ul>
  );
}
