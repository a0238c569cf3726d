import {
  usualBehaviour,
  type HostBehaviour,
} from '../../src/workbench/behaviour/hostBehaviours.ts';
import { emptyRecords } from '../../src/workbench/model/bookRecords.ts';
import { createModel } from '../../src/workbench/model/createModel.ts';
import { EventRegistry } from '../../src/workbench/model/eventRegistry.ts';
import type { ExcelModel } from '../../src/workbench/model/excelModel.ts';
import { workbookObject } from '../../src/workbench/model/workbook.ts';
import { ApiArguments } from '../../src/workbench/richApi/apiArguments.ts';
import { ApiObject } from '../../src/workbench/richApi/apiObject.ts';
import { MemoryGrid } from './memoryGrid.ts';

/** An object of the model, reached and used as an add-in's batch would. */
export interface Probe {
  readonly object: ApiObject | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Follows a property that leads to another object. */
  to(name: string): Probe;
  /** Calls a method that leads to another object. */
  via(name: string, ...given: readonly unknown[]): Probe;
  call(name: string, ...given: readonly unknown[]): unknown;
  items(): readonly Probe[];
}

function raw(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'object' in given ? given.object : given;
}

function probe(value: unknown): Probe {
  const object = value instanceof ApiObject ? value : null;
  const demand = (): ApiObject => {
    if (object === null) throw new Error('This is no object of the model.');
    return object;
  };
  const call = (name: string, given: readonly unknown[]): unknown =>
    demand().call(name, new ApiArguments(given.map(raw)));
  return {
    object,
    get: (name) => demand().get(name),
    set: (name, given) => demand().set(name, given),
    to: (name) => probe(demand().get(name)),
    via: (name, ...given) => probe(call(name, given)),
    call: (name, ...given) => call(name, given),
    items: () => (demand().items() ?? []).map(probe),
  };
}

/** A workbook in memory with Excel's object model over it. */
export interface ExcelProbe {
  readonly grid: MemoryGrid;
  readonly model: ExcelModel;
  readonly workbook: Probe;
  readonly sheet: Probe;
  /** Events sent so far: number, target, argument. */
  readonly events: unknown[][];
  readonly behave: (choices: Partial<HostBehaviour>) => void;
}

/** Opens a workbook in memory. */
export function openExcelProbe(...sheetNames: readonly string[]): ExcelProbe {
  const grid = new MemoryGrid(...(sheetNames.length === 0 ? ['Sheet1'] : sheetNames));
  const events: unknown[][] = [];
  const records = emptyRecords();
  const behaviour = { present: usualBehaviour };
  const model = createModel({
    grid,
    records: () => records,
    events: new EventRegistry((...event) => void events.push(event)),
    fileName: 'book.xlsx',
    behaviour: () => behaviour.present,
  });
  const workbook = probe(workbookObject(model));
  const sheet = workbook.to('worksheets').via('getActiveWorksheet');
  const behave = (choices: Partial<HostBehaviour>): void => {
    behaviour.present = { ...behaviour.present, ...choices };
  };
  return { grid, model, workbook, sheet, events, behave };
}
