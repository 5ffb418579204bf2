import { useState, type DragEvent, type ReactNode } from "react";
import "../styles/drop.css";

interface DropZoneProps {
  /** To be read at once: the browser forgets what was dropped. */
  readonly onDrop: (dropped: DataTransfer) => void;
  /** What the zone shows, also while something is held over it. */
  readonly children: (isOver: boolean) => ReactNode;
}

/** Where files may be dropped. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onDrop(event.dataTransfer);
  };
  const over = (event: DragEvent): void => {
    // Without this, the browser would open the file in place of the pane.
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={isOver ? "nb-drop nb-drop-over" : "nb-drop"}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {children(isOver)}
    </div>
  );
}
