import { Disposable, ICommandService } from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import {
  OtherFormulaMarkDirty,
  RemoveOtherFormulaMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetOtherFormulaMutation,
} from "@univerjs/engine-formula";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { changedByResult, type DirtyRange } from "./calculationResult";
import type { GridContext } from "./context";

/**
 * The inner parts of Univer 0.25.1's trigger that `settle` works with: the changes that wait, the timer they wait
 * for, and what the timer does.
 */
interface TriggerParts {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
  /** Shows a progress bar a second after a calculation began, by a timer that nobody else can stop. */
  _startProgress(): void;
}

type FormulaIds = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** More rounds than any chain of formulas of this product needs; only a circle of formulas comes here. */
const MOST_ROUNDS = 20;

/**
 * Follows Univer's calculation. Univer gathers changes for 100 ms before it calculates; `settle` does not wait for
 * that but starts the calculation itself.
 *
 * Where conditional formats look at the same cells, Univer 0.25.1 may calculate a formula before the formulas that
 * it adds up, and leaves it wrong. So after each round whatever depends on a changed result is calculated again,
 * until nothing changes.
 */
export class Calculation extends Disposable {
  private readonly commands: ICommandService;
  private readonly trigger: TriggerParts;
  /** Calculations that have been started and not ended. */
  private running = 0;
  /** Formulas of conditional formats and validations that were handed in and not yet marked for calculation. */
  private readonly handedIn = new Set<string>();
  private waiting: (() => void)[] = [];
  /** What the running round changed. */
  private changed: DirtyRange[] = [];
  private rounds = 0;

  constructor(context: GridContext) {
    super();
    this.commands = context.injector.get(ICommandService);
    this.trigger = context.injector.get(TriggerCalculationController) as unknown as TriggerParts;
    this.disposeWithMe(
      this.commands.beforeCommandExecuted((command, options) => {
        this.noteStart(command);
        if (command.id === SetRangeValuesMutation.id && options?.applyFormulaCalculationResult) {
          this.changed.push(...changedByResult(context, command));
        }
      }),
    );
    this.disposeWithMe(this.commands.onCommandExecuted((command) => this.noteEnd(command)));
  }

  /** Whether a formula waits to be calculated or is being calculated. */
  get isPending(): boolean {
    return this.running > 0 || this.handedIn.size > 0 || this.trigger._waitingCommandQueue.length > 0;
  }

  /** Resolves when nothing is pending; at once when nothing is. */
  async settle(): Promise<void> {
    while (this.isPending && !this._disposed) {
      if (this.running === 0 && this.handedIn.size === 0) this.startNow();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  override dispose(): void {
    super.dispose();
    clearTimeout(this.trigger._setTimeoutKey);
    // It would ask for words that are gone by then, and end the process.
    this.trigger._startProgress = () => undefined;
    this.wake();
  }

  private startNow(): void {
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    const params = { ...trigger._executingDirtyData };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  /** Calculates what depends on the results that have just changed. */
  private goOnWithChanged(): void {
    const dirtyRanges = this.changed;
    this.changed = [];
    if (dirtyRanges.length === 0 || this.rounds >= MOST_ROUNDS) {
      this.rounds = 0;
      return;
    }
    this.rounds += 1;
    const params = { ...this.trigger._generateDirty([]), dirtyRanges };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private noteStart(command: ICommandInfo): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running += 1;
    if (command.id === SetOtherFormulaMutation.id) {
      const { formulaMap } = command.params as { readonly formulaMap: Readonly<Record<string, unknown>> };
      for (const id of Object.keys(formulaMap)) this.handedIn.add(id);
    }
  }

  private noteEnd(command: ICommandInfo): void {
    switch (command.id) {
      case SetFormulaCalculationNotificationMutation.id: {
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState === undefined) return;
        this.running = Math.max(0, this.running - 1);
        if (this.running === 0) this.goOnWithChanged();
        return this.wake();
      }
      case OtherFormulaMarkDirty.id: {
        for (const sheets of Object.values(command.params as FormulaIds)) {
          for (const formulas of Object.values(sheets)) {
            for (const id of Object.keys(formulas)) this.handedIn.delete(id);
          }
        }
        return this.wake();
      }
      case RemoveOtherFormulaMutation.id: {
        const { formulaIdList } = command.params as { readonly formulaIdList: readonly string[] };
        for (const id of formulaIdList) this.handedIn.delete(id);
        return this.wake();
      }
    }
  }

  private wake(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resume of waiting) resume();
  }
}
