import { Button } from "@fluentui/react-components";
import { importWords as say } from "./words";

/** What does not fit, one sentence each. */
export function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  if (doubts.length === 0) return null;
  return (
    <div className="nb-kept">
      {doubts.map((doubt) => (
        <p key={doubt} className="nb-doubt">
          <span aria-hidden="true">▲</span> {doubt}
        </p>
      ))}
    </div>
  );
}

interface LeaveProps {
  readonly isWaiting: boolean;
  readonly onOther: () => void;
  readonly onBack: () => void;
}

/** The ways out of an import that is not made. */
export function Leave({ isWaiting, onOther, onBack }: LeaveProps) {
  return (
    <>
      <Button type="button" disabledFocusable={isWaiting} onClick={onOther}>
        {say.other}
      </Button>
      <Button type="button" disabledFocusable={isWaiting} onClick={onBack}>
        {say.back}
      </Button>
    </>
  );
}
