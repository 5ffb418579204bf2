import { Disposable, ICommandService } from "@univerjs/core";
import type { GridContext } from "./context";

/** Univer's user interface opens and closes the cell editor by this operation; without one it never runs. */
const SET_EDITOR_VISIBLE = "sheet.operation.set-cell-edit-visible";

/** Knows whether the user has a cell open for editing. */
export class Editing extends Disposable {
  isOpen = false;

  constructor(context: GridContext) {
    super();
    this.disposeWithMe(
      context.injector.get(ICommandService).onCommandExecuted((command) => {
        if (command.id !== SET_EDITOR_VISIBLE) return;
        this.isOpen = (command.params as { readonly visible: boolean }).visible;
      }),
    );
  }
}
