import { colorOf } from "../colors";
import type { ClassTable } from "../classTable";
import type { RangeTarget } from "../handle";
import { setStyle, styleProperty } from "./styleProperty";

export const rangeFill: ClassTable<RangeTarget> = {
  properties: {
    // Excel reports white for a cell without a fill.
    Color: styleProperty("fillColor", colorOf, (color) => color || "#FFFFFF"),
  },
  methods: {
    Clear: (range, _args, context) => setStyle(range, { fillColor: "" }, context),
  },
};
