import type { ComparedText } from "./compareTexts";
import { importWords as say } from "./words";

interface DifferentTextsProps {
  readonly texts: readonly ComparedText[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/** The texts that are worded otherwise than in the file, side by side, each with a tick to overwrite it. */
export function DifferentTexts({ texts, chosen, onToggle }: DifferentTextsProps) {
  if (texts.length === 0) return null;
  return (
    <section className="nb-import-list" aria-label={say.differentTexts(texts.length)}>
      <p>{say.differentTexts(texts.length)}</p>
      <ul>
        {texts.map(({ key, section, label, present, imported }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={chosen.has(key)} onChange={() => onToggle(key)} />
              <span>{label === null ? section.heading : `${section.heading} ${label}`}</span>
            </label>
            <details className="nb-details">
              <summary>{say.textLength(lengthOf(present), lengthOf(imported))}</summary>
              <div className="nb-import-texts">
                <Side title={say.present} text={present} />
                <Side title={say.imported} text={imported} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <strong>{title}</strong>
      <p>{text}</p>
    </div>
  );
}

function lengthOf(text: string): number {
  return text.replace(/\s/g, "").length;
}
