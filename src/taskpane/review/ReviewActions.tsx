import { Button } from "@fluentui/react-components";
import { opinionWords } from "../opinion/words";
import { words } from "../words";
import { paintWords } from "./paintWords";
import type { Paint } from "./usePaint";
import { reviewWords } from "./words";

/** The button that leads to the 审核意见, which gets the focus back from there. */
export const openerId = "nb-open-opinion";

interface ReviewActionsProps {
  readonly isChecking: boolean;
  readonly paint: Paint;
  readonly onRecheck: () => void;
  readonly onOpinion: () => void;
}

/** What can be done with the review as a whole. Marks are offered only where the template has not painted the sheets. */
export function ReviewActions({ isChecking, paint, onRecheck, onOpinion }: ReviewActionsProps) {
  const { state, busy } = paint;
  const isBusy = busy !== null;
  return (
    <div className="nb-buttons">
      <Button size="small" onClick={onRecheck} disabledFocusable={isChecking}>
        {isChecking ? words.review.checking : reviewWords.recheck}
      </Button>
      <Button size="small" id={openerId} onClick={onOpinion}>
        {opinionWords.open}
      </Button>
      {(state === "bare" || state === "painted") && (
        <Button
          size="small"
          title={paintWords.paintTitle}
          onClick={() => void paint.paint()}
          disabledFocusable={isBusy}
        >
          {busy === "paint" ? paintWords.painting : state === "painted" ? paintWords.again : paintWords.paint}
        </Button>
      )}
      {state === "painted" && (
        <Button size="small" onClick={() => void paint.takeBack()} disabledFocusable={isBusy}>
          {busy === "takeBack" ? paintWords.takingBack : paintWords.takeBack}
        </Button>
      )}
    </div>
  );
}
