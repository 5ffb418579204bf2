import { invalidArgument } from "../errors";
import type { ClassTable } from "../classTable";
import type { WorkbookTarget } from "../handle";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export const application: ClassTable<WorkbookTarget> = {
  properties: {
    CalculationMode: {
      read: (_application, { memory }) => memory.calculationMode,
      write: (_application, value, { memory }) => {
        const mode = CALCULATION_MODES.find((known) => known === value);
        if (mode === undefined) throw invalidArgument(`"${String(value)}" is no calculation mode`);
        memory.calculationMode = mode;
      },
    },
    CalculationState: { read: () => "Done" },
  },
  methods: {
    Calculate: async (_application, args, { spreadsheet }) => {
      args.choice(0, ["Recalculate", "Full", "FullRebuild"]);
      await spreadsheet.settle();
    },
    // A hint about repainting: the grid paints once per batch anyway.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};
