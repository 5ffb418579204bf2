import { useId, useState } from "react";
import type { Origin } from "../../report";
import type { Drafts } from "../explanations/useDrafts";
import { PassageEditor } from "./PassageEditor";
import { countCharacters, type Passage } from "./passages";
import { useTexts } from "./useTexts";
import { narrativeWords as say } from "./words";
import type { Desk } from "../report/useCorrection";
import "../styles/narrative.css";

interface TextsProps {
  readonly passages: readonly Passage[];
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly onGoTo: (origin: Origin) => void;
}

/** The texts of the report, each with its length, and opened: what it is to say, and a field to write it in. */
export function Texts({ passages, desk, drafts, onGoTo }: TextsProps) {
  const heading = useId();
  const { drafted, isBusy, open, write, close, save } = useTexts(desk, drafts);
  // A draft that was kept while another place was open does not take the focus when it comes back.
  const [opened, setOpened] = useState<string | null>(null);
  const toggle = (passage: Passage): void => {
    setOpened(passage.key);
    open(passage);
  };
  const sections = [...new Set(passages.map(({ section }) => section))];
  if (sections.length === 0) return null;
  const characters = passages.reduce((sum, { place }) => sum + countCharacters(place.text), 0);
  return (
    <section aria-labelledby={heading} className="nb-texts">
      <h3 id={heading}>{say.heading}</h3>
      <details>
        <summary>{say.summary(passages.length, characters)}</summary>
        {sections.map((section) => (
          <div key={section.id}>
            <h4>{section.heading}</h4>
            <ul>
              {passages
                .filter((passage) => passage.section === section)
                .map((passage) => {
                  const draft = drafted(passage);
                  return (
                    <li key={passage.key}>
                      <PassageTitle passage={passage} isOpen={draft !== null} onToggle={() => toggle(passage)} />
                      {draft && (
                        <PassageEditor
                          {...{ passage, draft, isBusy, onGoTo }}
                          hasFocus={opened === passage.key}
                          onChange={(text) => write(passage, text)}
                          onSave={() => void save(passage)}
                          onCancel={() => close(passage)}
                        />
                      )}
                    </li>
                  );
                })}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}

interface PassageTitleProps {
  readonly passage: Passage;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function PassageTitle({ passage, isOpen, onToggle }: PassageTitleProps) {
  const { label, text } = passage.place;
  const count = countCharacters(text);
  const state = count === 0 ? say.unwritten : say.characters(count);
  return (
    <button
      type="button"
      className="nb-text-title"
      aria-expanded={isOpen}
      aria-label={`${say.edit(label)}，${state}`}
      onClick={onToggle}
    >
      <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
      <span>{label}</span>
      <span className={count === 0 ? "nb-text-state nb-text-unwritten" : "nb-text-state"}>{state}</span>
    </button>
  );
}
