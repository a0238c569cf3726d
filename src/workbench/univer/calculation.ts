import { ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/preset-sheets-core';
import type { CellPlace } from '../customFunctions/cellCalls.ts';
import { dirtyRanges } from './dirtyRanges.ts';

const styleCommands: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Who is told about calculations. */
export interface CalculationListener {
  started(): void;
  /** Results are about to be written into the cells. */
  answered(results: ISetFormulaCalculationResultMutation): void;
  ended(): void;
}

/**
 * Follows the formula engine: a change triggers a calculation about 100 ms later, which starts, runs in slices and
 * ends. A trigger that falls into a running calculation is lost, so cells to calculate again wait for its end.
 */
export class Calculation {
  readonly #commands: ICommandService;
  readonly #dirty: IActiveDirtyManagerService;
  readonly #listener: CalculationListener;
  readonly #unitId: () => string;
  #triggered = false;
  #running = false;
  #waiting: CellPlace[] = [];
  #idle: (() => void)[] = [];

  constructor(injector: Injector, unitId: () => string, listener: CalculationListener) {
    this.#commands = injector.get(ICommandService);
    this.#dirty = injector.get(IActiveDirtyManagerService);
    this.#listener = listener;
    this.#unitId = unitId;
    this.#commands.beforeCommandExecuted(({ id, params }) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the command's own parameters
      const results = params as ISetFormulaCalculationResultMutation | undefined;
      if (id === SetFormulaCalculationResultMutation.id && results) listener.answered(results);
    });
    this.#commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.#start();
      else if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.#notify(command.params);
      else if (this.#triggers(command, options?.onlyLocal === true)) this.#triggered = true;
    });
  }

  isBusy(): boolean {
    return this.#triggered || this.#running || this.#waiting.length > 0;
  }

  /** Settles when no calculation is under way or about to start. */
  async whenIdle(): Promise<void> {
    if (!this.isBusy()) return;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
    });
  }

  /** Calculates every formula. */
  all(): void {
    this.#trigger({ forceCalculation: true, commands: [] });
  }

  /** Calculates these cells and what depends on them. */
  again(places: readonly CellPlace[]): void {
    this.#waiting.push(...places);
    this.#flush();
  }

  /** The engine takes no notice of its own results (written with `onlyLocal`) and of changes of style. */
  #triggers({ id, params }: Readonly<ICommandInfo>, onlyLocal: boolean): boolean {
    if (this.#dirty.get(id) === undefined) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    const cause = params !== undefined && 'trigger' in params ? params.trigger : undefined;
    return !onlyLocal && !styleCommands.has(cause);
  }

  #trigger(parameters: object): void {
    this.#triggered = true;
    this.#commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, parameters, {
      onlyLocal: true,
    });
  }

  #flush(): void {
    if (this.#running || this.#waiting.length === 0) return;
    const places = this.#waiting;
    this.#waiting = [];
    this.#trigger({
      dirtyRanges: dirtyRanges(this.#unitId(), places),
      forceCalculation: false,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      commands: [],
    });
  }

  #start(): void {
    this.#triggered = false;
    this.#running = true;
    this.#listener.started();
  }

  #notify(parameters: ISetFormulaCalculationNotificationMutation | undefined): void {
    const state = parameters?.functionsExecutedState;
    const over =
      state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED;
    if (!over || !this.#running) return;
    this.#running = false;
    // The results reach the cells in the same turn; whoever reads them comes after it.
    setTimeout(() => this.#end(), 0);
  }

  #end(): void {
    if (this.#running) return;
    this.#listener.ended();
    this.#flush();
    if (this.isBusy()) return;
    const idle = this.#idle;
    this.#idle = [];
    for (const resolve of idle) resolve();
  }
}
