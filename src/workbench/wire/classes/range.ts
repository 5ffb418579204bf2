import type { ClassTable } from "../classTable";
import type { RangeTarget } from "../handle";
import { handle } from "../handle";
import { rangeEditing } from "./rangeEditing";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties } from "./rangeProperties";

export const range: ClassTable<RangeTarget> = {
  properties: rangeProperties,
  links: {
    ConditionalFormats: (target) => handle("ConditionalFormatCollection", target),
    DataValidation: (target) => handle("DataValidation", target),
    Format: (target) => handle("RangeFormat", target),
    Worksheet: ({ sheetId }) => handle("Worksheet", { sheetId }),
  },
  objects: { ...rangeNavigation, ...rangeEditing.objects },
  methods: rangeEditing.methods,
};
