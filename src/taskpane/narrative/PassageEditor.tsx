import { Button } from "@fluentui/react-components";
import { useId, type FormEvent, type KeyboardEvent } from "react";
import type { Origin } from "../../report";
import { countCharacters, type Passage } from "./passages";
import type { TextDraft } from "./useTexts";
import { narrativeWords as say } from "./words";

interface PassageEditorProps {
  readonly passage: Passage;
  readonly draft: TextDraft;
  readonly isBusy: boolean;
  readonly hasFocus: boolean;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onGoTo: (origin: Origin) => void;
}

/** A cell of Excel holds no more characters. */
const longest = 32_767;

/** The field for one text of the report, with what it is to say and how long it is. */
export function PassageEditor(props: PassageEditorProps) {
  const { passage, draft, isBusy, hasFocus, onChange, onSave, onCancel, onGoTo } = props;
  const id = useId();
  const { place, guidance } = passage;
  const isChanged = draft.text !== draft.from;
  const isOutdated = place.text !== draft.from;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy && isChanged) onSave();
  };
  const press = (event: KeyboardEvent): void => {
    // Esc and Enter belong to the input method while it composes Chinese.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && !isBusy && !isChanged) onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
  };
  return (
    <form className="nb-text-form" onSubmit={save} onKeyDown={press}>
      <p id={`${id}-hint`} className="nb-muted">
        {guidance || say.hint}
      </p>
      <textarea
        aria-label={place.label}
        aria-describedby={`${id}-hint`}
        rows={8}
        maxLength={longest}
        autoFocus={hasFocus}
        value={draft.text}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="nb-text-count">
        {say.characters(countCharacters(draft.text))}
        {isChanged && ` · ${say.unsaved}`}
      </p>
      {isOutdated && isChanged && (
        <div role="alert">
          <p className="nb-error">{say.changed}</p>
          <p className="nb-muted">
            {say.sheet}
            {place.text === "" ? say.empty : place.text}
          </p>
        </div>
      )}
      <div className="nb-buttons">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy || !isChanged}>
          {isBusy ? say.saving : say.save}
        </Button>
        <Button type="button" size="small" onClick={onCancel} disabledFocusable={isBusy}>
          {say.cancel}
        </Button>
        <button type="button" className="nb-link" onClick={() => onGoTo(place.origin)}>
          {say.goTo}
        </button>
      </div>
    </form>
  );
}
