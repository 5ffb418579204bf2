import { failure, success, type Result } from "../report";
import { withinPatience } from "./patience";

/**
 * Loads a part of the program. One that did not come is asked for again at the next call.
 *
 * @param action what it is needed for, in Chinese, to finish the sentence 无法…
 */
export async function loadPart<Part>(action: string, load: () => Promise<Part>): Promise<Result<Part>> {
  try {
    return success(await withinPatience(load()));
  } catch {
    return failure("PartNotLoaded", `年报助手有一部分没能加载，暂时无法${action}。请检查网络，再试一次。`);
  }
}
