import { groupNotAssessed, type NotAssessed } from "../../rules";
import { reviewWords } from "./words";

/** The rules that could not be applied, folded away, by reason. */
export function NotAssessedRules({ notAssessed }: { readonly notAssessed: readonly NotAssessed[] }) {
  if (notAssessed.length === 0) return null;
  return (
    <details className="nb-details">
      <summary>{reviewWords.notAssessed(notAssessed.length)}</summary>
      <ul>
        {groupNotAssessed(notAssessed).map(({ codes, why }) => (
          <li key={why}>
            {codes}：{why}
          </li>
        ))}
      </ul>
    </details>
  );
}
