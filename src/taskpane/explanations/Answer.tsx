import { useEffect, useRef, useState } from "react";
import { ExplanationForm } from "./ExplanationForm";
import { explanationWords as say } from "./words";

interface AnswerProps {
  /** What is being written; null while nothing is. */
  readonly draft: string | null;
  /** The 说明 that is there already. */
  readonly existing: string | null;
  readonly isBusy: boolean;
  /** Of the link: in a long list, one finding is a stop for Tab. */
  readonly tabIndex?: number;
  readonly onDraft: (text: string | null) => void;
  readonly onSave: (text: string) => void;
}

/** The way to a 说明: a link below the finding, and in its place the field once it is clicked. */
export function Answer({ draft, existing, isBusy, tabIndex = 0, onDraft, onSave }: AnswerProps) {
  const link = useRef<HTMLButtonElement>(null);
  // A draft that was kept while another place was open does not take the focus when it comes back.
  const [wasOpened, setWasOpened] = useState(false);
  const isOpen = draft !== null;
  useEffect(() => {
    if (isOpen || !wasOpened) return;
    setWasOpened(false);
    link.current?.focus();
  }, [isOpen, wasOpened]);

  if (isOpen) {
    return (
      <ExplanationForm
        {...{ isBusy, onSave }}
        text={draft}
        isEdit={existing !== null}
        hasFocus={wasOpened}
        onChange={onDraft}
        onCancel={() => onDraft(null)}
      />
    );
  }
  const open = (): void => {
    setWasOpened(true);
    onDraft(existing ?? "");
  };
  return (
    <button ref={link} type="button" className="nb-link" tabIndex={tabIndex} onClick={open}>
      {existing === null ? say.write : say.edit}
    </button>
  );
}
