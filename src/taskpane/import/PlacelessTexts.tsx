import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { copyContent } from "../export/copyContent";
import type { Notices } from "../pane/useNotice";
import type { PlacelessText } from "./compareTexts";
import { importWords as words } from "./words";

interface PlacelessTextsProps {
  readonly texts: readonly PlacelessText[];
  readonly say: Notices["say"];
}

/** The texts that have no cell of their own in the sheets: they can be copied, and put where they belong by hand. */
export function PlacelessTexts({ texts, say }: PlacelessTextsProps) {
  if (texts.length === 0) return null;
  return (
    <section className="nb-import-list nb-explain" aria-label={words.placelessTexts}>
      <p>{words.placelessTexts}</p>
      {texts.map((text) => (
        <Placeless key={text.section.id} {...text} say={say} />
      ))}
    </section>
  );
}

function Placeless({ section, text, say }: PlacelessText & Pick<PlacelessTextsProps, "say">) {
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    if (!box.current) return;
    const outcome = await copyContent({ plain: text, html: null }, box.current);
    if (outcome === "copied") say("done", words.copied(section.heading));
    else say("trouble", words.selected);
  };
  return (
    <div className="nb-card">
      <textarea ref={box} readOnly rows={3} value={text} aria-label={section.heading} />
      <Button type="button" size="small" onClick={() => void copy()}>
        {words.copy} {section.heading}
      </Button>
    </div>
  );
}
