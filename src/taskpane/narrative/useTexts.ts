import type { Written } from "../../excel";
import { offerAgain } from "../pane/offerAgain";
import type { Notice } from "../pane/useNotice";
import { useTask } from "../pane/useTask";
import type { Drafts } from "../explanations/useDrafts";
import type { Desk } from "../report/useCorrection";
import type { Passage } from "./passages";
import { narrativeWords as say } from "./words";

/** A text that is being written. */
export interface TextDraft {
  /** What stood in the sheet when the writing began. */
  readonly from: string;
  readonly text: string;
}

export interface Texts {
  /** What is being written for a passage; null while nothing is. */
  readonly drafted: (passage: Passage) => TextDraft | null;
  readonly isBusy: boolean;
  /** Opens a passage; closes it again where nothing was changed. */
  readonly open: (passage: Passage) => void;
  readonly write: (passage: Passage, text: string) => void;
  readonly close: (passage: Passage) => void;
  /** Puts the text into its cell in place of what the cell shows now, and offers to take it back. */
  readonly save: (passage: Passage) => Promise<void>;
}

/** The texts that are being written; kept above the places, so that a look at another one loses nothing. */
export function useTexts({ workbook, recheck, say: tell }: Desk, drafts: Drafts): Texts {
  const { busy, run } = useTask<"save">();
  const fromKey = ({ key }: Passage): string => `${key} from`;
  const drafted = (passage: Passage): TextDraft | null => {
    const text = drafts.texts.get(passage.key);
    if (text === undefined) return null;
    const from = drafts.texts.get(fromKey(passage)) ?? passage.place.text;
    // Where nothing was typed, the field follows the sheet.
    return text === from ? { from: passage.place.text, text: passage.place.text } : { from, text };
  };
  const close = (passage: Passage): void => {
    drafts.set(passage.key, null);
    drafts.set(fromKey(passage), null);
  };
  const begin = (passage: Passage, text: string, from: string): void => {
    drafts.set(passage.key, text);
    drafts.set(fromKey(passage), from);
  };
  const takeBack = async (back: Written["takeBack"]): Promise<void> => {
    const taken = await run("save", back);
    if (taken?.ok) tell("done", say.takenBack);
    else if (taken) tell("trouble", taken.failure.sentence, offerAgain(taken.failure, takingBack(back)));
    await recheck();
  };
  const takingBack = (back: Written["takeBack"]): Notice["action"] => ({
    label: say.takeBack,
    run: () => void takeBack(back),
  });

  return {
    drafted,
    isBusy: busy !== null,
    open: (passage) => {
      const draft = drafted(passage);
      if (!draft) begin(passage, passage.place.text, passage.place.text);
      else if (draft.text === draft.from) close(passage);
    },
    write: (passage, text) => begin(passage, text, drafted(passage)?.from ?? passage.place.text),
    close,
    save: async (passage) => {
      const draft = drafted(passage);
      if (!draft) return;
      const { origin, text, label } = passage.place;
      const asValue = (words: string): { readonly text: string } | null => (words === "" ? null : { text: words });
      const write = { origin, kind: null, from: asValue(text), to: asValue(draft.text) };
      const written = await run("save", () => workbook.writeCells([write]));
      if (!written) return;
      if (!written.ok) {
        tell("trouble", written.failure.sentence);
        await recheck();
        return;
      }
      close(passage);
      tell("done", say.saved(label), takingBack(written.value.takeBack));
      await recheck();
    },
  };
}
