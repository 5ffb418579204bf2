import type { ClassTable } from "../classTable";
import type { WorkbookTarget } from "../handle";

/** The library reports here, once at start-up, that it is ready for ribbon commands. */
export const addinInternalService: ClassTable<WorkbookTarget> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};
