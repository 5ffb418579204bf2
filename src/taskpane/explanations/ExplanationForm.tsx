import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { explanationWords as say } from "./words";

/** Much longer is a report of its own, and a cell holds only so much. */
const longest = 2000;

interface ExplanationFormProps {
  readonly text: string;
  /** A 说明 that is there already may be emptied, which takes it back. */
  readonly isEdit: boolean;
  readonly isBusy: boolean;
  readonly hasFocus: boolean;
  readonly onChange: (text: string) => void;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** The field for a 说明, in place below its finding. */
export function ExplanationForm(props: ExplanationFormProps) {
  const { text, isEdit, isBusy, hasFocus, onChange, onSave, onCancel } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const isMissing = text.trim() === "" && !isEdit;
    setIsEmpty(isMissing);
    if (isMissing) field.current?.focus();
    else onSave(text.trim());
  };
  const press = (event: KeyboardEvent): void => {
    // Esc and Enter belong to the input method while it composes Chinese.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && !isBusy) onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
  };
  return (
    <form className="nb-explain" onSubmit={save} onKeyDown={press}>
      <label htmlFor={id}>{say.label}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={longest}
        autoFocus={hasFocus}
        aria-describedby={`${id}-hint`}
        aria-invalid={isEmpty}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className={isEmpty ? "nb-error" : "nb-muted"} role={isEmpty ? "alert" : undefined}>
        {isEmpty ? say.empty : isEdit ? say.editHint : say.hint}
      </p>
      <div className="nb-buttons">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {isBusy ? say.saving : say.save}
        </Button>
        <Button type="button" size="small" onClick={onCancel} disabledFocusable={isBusy}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
