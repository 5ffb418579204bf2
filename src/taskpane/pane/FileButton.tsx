import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import { readableExtensions } from "../../files/extensions";

interface FileButtonProps extends Pick<ButtonProps, "size" | "appearance"> {
  readonly label: string;
  /** What the button says where that is not its label. */
  readonly text?: string;
  readonly wants: "file" | "files" | "folder";
  readonly isDisabled: boolean;
  /** Gets at least one file. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's dialog for a file, for several, or for a folder. */
export function FileButton({ label, text = label, wants, isDisabled, onFiles, ...looks }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={wants !== "file"}
        hidden
        aria-label={label}
        {...(wants === "folder" ? { webkitdirectory: "" } : { accept: readableExtensions.join(",") })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Emptied, so that the same files can be chosen again after they were mended.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button {...looks} disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}
