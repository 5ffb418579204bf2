import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { DropZone } from "../../pane/DropZone";
import { FileButton } from "../../pane/FileButton";
import type { Batch, BatchState } from "../work/batch";
import { countyWords as say } from "../words";
import { givenByDialog, givenByDrop, mostFiles, type Given } from "./given";

interface SourcesProps {
  readonly state: BatchState;
  readonly batch: Batch;
}

/** The ways in: files or folders, chosen or dropped, and last year's folder. */
export function Sources({ state, batch }: SourcesProps) {
  const [remark, setRemark] = useState<Given | null>(null);
  const isEmpty = state.answers.length + state.left === 0;
  const isBusy = state.phase !== "rest";

  const take = (given: Given): void => {
    setRemark(given);
    void batch.add(given.files);
  };
  const drop = (dropped: DataTransfer): void => {
    if (!isBusy) void givenByDrop(dropped).then(take);
  };
  return (
    <>
      {isEmpty && <p className="nb-muted">{say.intro}</p>}
      <DropZone onDrop={drop}>
        {(isOver) => (
          <>
            <div className="nb-buttons">
              <FileButton
                label={isEmpty ? say.choose : say.more}
                wants="files"
                size="small"
                appearance={isEmpty ? "primary" : "secondary"}
                isDisabled={isBusy}
                onFiles={(files) => take(givenByDialog(files))}
              />
              <FileButton
                label={isEmpty ? say.chooseFolder : say.moreFolder}
                wants="folder"
                size="small"
                isDisabled={isBusy}
                onFiles={(files) => take(givenByDialog(files))}
              />
              {!isEmpty && (
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  onClick={() => {
                    setRemark(null);
                    batch.clear();
                  }}
                >
                  {say.clear}
                </Button>
              )}
            </div>
            {(isEmpty || isOver) && <p className="nb-muted">{isOver ? say.dropHere : say.drop}</p>}
          </>
        )}
      </DropZone>
      <div role="status">{remark && <Remarks given={remark} />}</div>
      <PreviousFolder {...{ state, batch, isBusy }} />
    </>
  );
}

/** What was not taken of what was given. */
function Remarks({ given: { files, passedOver, isCut } }: { readonly given: Given }) {
  return (
    <>
      {files.length === 0 && <p>{say.nothing}</p>}
      {passedOver > 0 && <p className="nb-muted">{say.passedOver(passedOver)}</p>}
      {isCut && <p>{say.cut(mostFiles)}</p>}
    </>
  );
}

function PreviousFolder({ state: { previous }, batch, isBusy }: SourcesProps & { readonly isBusy: boolean }) {
  const use = (files: readonly File[]): void => void batch.setPrevious(givenByDialog(files).files);
  return (
    <details className="nb-details" open={previous !== null || undefined}>
      <summary>{say.previous}</summary>
      <p className="nb-muted">{previous ? say.previousRead(previous.read) : say.previousHint}</p>
      {previous && previous.unread.length > 0 && (
        <>
          <p className="nb-muted">{say.previousUnread(previous.unread.length)}</p>
          <ul>
            {previous.unread.slice(0, 20).map(({ file, error }) => (
              <li key={file}>
                {file}：{error}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="nb-buttons">
        <FileButton label={say.choosePrevious} wants="folder" size="small" isDisabled={isBusy} onFiles={use} />
        <FileButton label={say.choosePreviousFiles} wants="files" size="small" isDisabled={isBusy} onFiles={use} />
        {previous && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => use([])}>
            {say.noPrevious}
          </Button>
        )}
      </div>
    </details>
  );
}
