import { Button } from "@fluentui/react-components";
import type { OutputFormat } from "../../files/writers";
import type { Notices } from "../pane/useNotice";
import { words } from "../words";
import type { Finished } from "./finished";
import { Segments } from "./Segments";
import { useDownload } from "./useDownload";
import { exportWords } from "./words";

/** What an office sends out comes first. */
const order: readonly OutputFormat[] = ["docx", "html", "xlsx", "txt"];
const options = order.map((value) => ({ value, label: exportWords.formats[value].label }));

interface DownloadFormProps {
  readonly finished: Finished;
  readonly say: Notices["say"];
}

/** The format, what it is for, and the button that makes the file. */
export function DownloadForm({ finished, say }: DownloadFormProps) {
  const { format, choose, making, trouble, start } = useDownload(finished, say);
  const { file, purpose } = exportWords.formats[format];
  const label = finished.draft ? exportWords.downloadDraft : exportWords.download;
  return (
    <div className="nb-download">
      <div className="nb-export-row">
        <Segments legend={exportWords.format} options={options} value={format} onChange={choose} />
        <Button
          appearance="primary"
          disabledFocusable={making !== null}
          aria-label={making ? undefined : `${label} ${file}`}
          onClick={() => void start()}
        >
          {making ? exportWords.makingShort : label}
        </Button>
      </div>
      <p className={trouble === null ? "nb-muted" : "nb-not-made"} role="status">
        {making ? exportWords.making(exportWords.formats[making].file) : (trouble ?? purpose)}{" "}
        {trouble !== null && (
          <button type="button" className="nb-link" onClick={() => void start()}>
            {words.retry}
          </button>
        )}
      </p>
    </div>
  );
}
