import { useLayoutEffect, type RefObject } from "react";
import { putFlavours, type Flavours } from "./copyContent";
import { paperNodes } from "./paperNodes";
import { exportWords } from "./words";

interface PaperProps {
  readonly paper: RefObject<HTMLDivElement>;
  readonly html: string;
  /** What a copy of the whole paper is. */
  readonly flavours: Flavours;
}

/** The report as it will look: dark on white in light and dark panes alike. It keeps its place when the report changes. */
export function Paper({ paper, html, flavours }: PaperProps) {
  useLayoutEffect(() => {
    paper.current?.replaceChildren(paperNodes(html));
  }, [paper, html]);
  return (
    <div
      ref={paper}
      className="nb-paper"
      role="region"
      aria-label={exportWords.preview}
      tabIndex={0}
      onCopy={(event) => {
        // The browser would add the looks of the pane to what it copies.
        if (isWhollySelected(event.currentTarget)) putFlavours(event.nativeEvent, flavours);
      }}
    />
  );
}

function isWhollySelected({ firstChild, lastChild }: Node): boolean {
  const selection = window.getSelection();
  return [firstChild, lastChild].every((end) => end !== null && selection?.containsNode(end) === true);
}
