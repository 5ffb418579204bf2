import { asCellText } from "../../sheets";
import type { Recovery } from "../runWrite";
import { heldIn, lookAt, queueContents, stretchesOf, type Held, type Put, type Raw } from "./stretch";

/**
 * For a batch that writes into cells: those that hold something else than before get it back, and rows with texts their
 * heights, which are in the order of the stretches of these cells.
 */
export function puttingBack(before: readonly Held[], heights: readonly number[] = []): Recovery<never> {
  const raws = new Map(before.map(({ put, raw }): [Put, Raw] => [{ ...put, content: asContent(raw) }, raw]));
  return {
    settle: async (context) => {
      const { worksheets } = context.workbook;
      const looks = stretchesOf([...raws.keys()]).map((stretch) => lookAt(worksheets, stretch));
      await context.sync();
      const changed = looks.flatMap(heldIn).filter(({ put, raw }) => raw !== raws.get(put));
      stretchesOf(changed.map(({ put }) => put)).forEach((stretch) => queueContents(worksheets, stretch));
      looks
        .flatMap(({ textRows }) => textRows)
        .forEach(({ range: { format } }, row) => {
          const height = heights[row] ?? format.rowHeight;
          if (format.rowHeight !== height) format.rowHeight = height;
        });
      await context.sync();
      return null;
    },
    left: "已写入的部分没能撤回，请按 Ctrl+Z 或逐格核对。",
  };
}

/** What puts a cell back to what it held. */
export function asContent(raw: Raw): Raw {
  return typeof raw === "string" ? asCellText(raw) : raw;
}
