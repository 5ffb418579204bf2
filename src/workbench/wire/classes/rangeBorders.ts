import type { BorderEdge, BorderLine } from "../../spreadsheet";
import { localAddress } from "../address";
import { colorOf } from "../colors";
import type { Context } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import type { ClassTable, Property } from "../classTable";
import type { BorderTarget, RangeTarget } from "../handle";
import { handle } from "../handle";
import { requireAllowed } from "../protection";
import { oneOf } from "./styleProperty";

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

const UNSUPPORTED_EDGES = ["DiagonalDown", "DiagonalUp"];

export const rangeBorderCollection: ClassTable<RangeTarget> = {
  properties: { Count: { read: () => EDGES.length } },
  items: (range) => EDGES.map((edge) => handle("RangeBorder", { ...range, edge })),
  item: (range, args) => {
    const key = args.text(0);
    if (UNSUPPORTED_EDGES.includes(key)) throw notImplemented(`RangeBorderCollection.getItem("${key}")`);
    const edge = EDGES.find((known) => known === key);
    if (edge === undefined) throw invalidArgument(`"${key}" is no border of a range`);
    return handle("RangeBorder", { ...range, edge });
  },
};

/** What a line starts from: giving it a colour or a weight alone makes it a thin black line first. */
const THIN_LINE = { style: "Continuous", weight: "Thin", color: "#000000" } as const;

const keyOf = ({ sheetId, area, edge }: BorderTarget): string => `${sheetId} ${localAddress(area)} ${edge}`;

/** Lines are set in steps (style, weight, colour) and the port takes whole ones, so the steps are kept. */
function draw(border: BorderTarget, part: Partial<Omit<BorderLine, "edge">>, context: Context): void {
  requireAllowed(context, border.sheetId, "allowFormatCells");
  const before = context.memory.borders.get(keyOf(border));
  const start = before && before.style !== "None" ? before : THIN_LINE;
  const line: BorderLine = { ...start, ...part, edge: border.edge };
  context.memory.borders.set(keyOf(border), line);
  context.spreadsheet.setBorder(border.sheetId, border.area, line);
}

function lineProperty<K extends "style" | "weight" | "color">(
  name: K,
  check: (value: unknown) => BorderLine[K],
): Property<BorderTarget> {
  return {
    read: (border, { memory }) => {
      const line = memory.borders.get(keyOf(border));
      if (!line) throw notImplemented(`RangeBorder.${name} of a line that was not drawn through this range`);
      return line[name];
    },
    write: (border, value, context) => draw(border, { [name]: check(value) }, context),
  };
}

export const rangeBorder: ClassTable<BorderTarget> = {
  id: ({ edge }) => edge,
  properties: {
    Color: lineProperty("color", colorOf),
    SideIndex: { read: ({ edge }) => edge },
    Style: lineProperty("style", oneOf("RangeBorder.style", ["None", "Continuous", "Double", "Dot", "Dash"])),
    Weight: lineProperty("weight", oneOf("RangeBorder.weight", ["Hairline", "Thin", "Medium", "Thick"])),
  },
};
