import type { Failure } from "../../report";
import type { Notice } from "./useNotice";

/**
 * What the line about a failure offers where the action that failed stood in such a line itself, which was gone with the
 * click: the same once more, unless the cell that it was about holds something else by now.
 */
export function offerAgain({ code }: Failure, action: Notice["action"]): Notice["action"] {
  return code === "CellChanged" ? undefined : action;
}
