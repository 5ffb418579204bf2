import { explanationWords } from "../explanations/words";
import { words } from "../words";
import { reviewWords as say } from "./words";

interface NothingFoundProps {
  /** How many findings were answered. */
  readonly explained: number;
  /** How many rules could not be applied. */
  readonly notAssessed: number;
}

/** In place of the list where no finding is open. */
export function NothingFound({ explained, notAssessed }: NothingFoundProps) {
  return (
    <div className="nb-empty">
      <p>
        <span className="nb-tick-done" aria-hidden="true">
          ✓
        </span>{" "}
        {explained > 0 ? explanationWords.allAnswered : words.review.none}
      </p>
      <p className="nb-muted">{notAssessed > 0 ? say.nonePartly(notAssessed) : say.noneMore}</p>
    </div>
  );
}
