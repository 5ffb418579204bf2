import type { OutputFormat } from "../../files/writers";
import { titleOf } from "../../form";
import type { Report } from "../../report";
import { exportWords } from "./words";

/** How long the name before its extension may be, in characters: paths on Windows have room for 260 in all. */
const longest = 80;

/** Signs that Windows does not allow in a file name, and those that nobody sees. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Names that Windows keeps for devices, with any extension. */
const device = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** The name of the file: the official title, marked where it is a draft. */
export function fileNameOf({ agency, year, title }: Report, format: OutputFormat, isDraft: boolean): string {
  const wanted = agency !== null && year !== null ? titleOf(agency, year) : (title ?? "");
  const safe = wanted.replace(/\s+/g, " ").replace(forbidden, "");
  const name = [...safe]
    .slice(0, longest)
    .join("")
    .replace(/^[. ]+|[. ]+$/g, "")
    .replace(device, "$1_");
  return `${name || exportWords.untitled}${isDraft ? exportWords.draftFile : ""}.${format}`;
}
