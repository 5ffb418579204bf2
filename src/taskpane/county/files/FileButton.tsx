import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { readableExtensions } from "../../../files/extensions";

interface FileButtonProps {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly isPrimary?: boolean;
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's dialog for files, or for a folder. */
export function FileButton({ label, isFolder = false, isPrimary = false, isDisabled, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder ? { webkitdirectory: "" } : { accept: readableExtensions.join(",") })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Emptied, so that the same files can be chosen again after they were mended.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        size="small"
        appearance={isPrimary ? "primary" : "secondary"}
        disabledFocusable={isDisabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
