import { colorOf } from "../colors";
import type { ClassTable } from "../classTable";
import type { RangeTarget } from "../handle";
import { flag, positive, styleProperty, text } from "./styleProperty";

export const rangeFont: ClassTable<RangeTarget> = {
  properties: {
    Bold: styleProperty("bold", flag),
    Color: styleProperty("fontColor", colorOf),
    Italic: styleProperty("italic", flag),
    Name: styleProperty("fontName", text),
    Size: styleProperty("fontSize", positive),
  },
};
