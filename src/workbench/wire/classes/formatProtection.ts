import type { ClassTable } from "../classTable";
import type { RangeTarget } from "../handle";
import { requireAllowed } from "../protection";
import { flag, styleProperty } from "./styleProperty";

const locked = styleProperty("locked", flag);

export const formatProtection: ClassTable<RangeTarget> = {
  properties: {
    Locked: {
      ...locked,
      write: (range, value, context) => {
        requireAllowed(context, range.sheetId, null);
        locked.write?.(range, value, context);
      },
    },
  },
};
