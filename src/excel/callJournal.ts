import { parseAddress } from '../app/ports/cellAddress.ts';
import type { HeardCall } from '../app/ports/heardCall.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import { keyOfPlace, type CellPlace } from './cellRectangles.ts';
import type { CellResult, SingleResult } from './cellResult.ts';

/** Told of every call: the key of the cell that asks, and what the function was handed. */
export type CallListener = (cell: string, call: HeardCall) => void;

/** Listens to our own functions: they know which cell asks, what it hands over, and what it must show. */
export interface CallJournal {
  /** Starts anew; what was heard of a cell before is kept as its former answers. */
  readonly begin: () => void;
  readonly end: () => void;
  /** @param address of the cell that asks, as Excel tells it; undefined where it does not */
  readonly record: (address: string | undefined, result: CellResult) => void;
  /** Tells of calls from now on; answers with what stops the telling. */
  readonly listen: (listener: CallListener) => () => void;
  /** Tells the listeners, who are few and seldom there; `call` is made only for them. */
  readonly tell: (address: string | undefined, call: () => HeardCall) => void;
  /** What was answered to a cell since the beginning; empty where its functions were not called. */
  readonly answersTo: (place: CellPlace) => readonly ShownValue[];
  /** What was answered to a cell in the refresh before; undefined where that is not known. */
  readonly formerAnswersTo: (place: CellPlace) => readonly ShownValue[] | undefined;
  /** All that was spilled from a cell since the beginning, as a text to compare by; undefined where nothing was. */
  readonly spillsOf: (place: CellPlace) => string | undefined;
  /** The same of the refresh before. */
  readonly formerSpillsOf: (place: CellPlace) => string | undefined;
  /** How many calls were heard since the beginning. */
  readonly calls: () => number;
}

export function createCallJournal(): CallJournal {
  const former = new Map<string, readonly ShownValue[]>();
  const formerSpills = new Map<string, string>();
  let heard: Map<string, ShownValue[]> | undefined;
  let latest = new Map<string, ShownValue[]>();
  let spills = new Map<string, string>();
  let calls = 0;
  const listeners = new Set<CallListener>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell: (address, call) => {
      if (listeners.size === 0 || address === undefined) return;
      const key = keyOfAddress(address);
      if (key === undefined) return;
      const told = call();
      for (const listener of listeners) listener(key, told);
    },
    begin: () => {
      for (const [key, answers] of latest) former.set(key, answers);
      for (const [key, spill] of spills) formerSpills.set(key, spill);
      latest = new Map();
      spills = new Map();
      heard = latest;
      calls = 0;
    },
    end: () => {
      heard = undefined;
    },
    record: (address, result) => {
      if (heard === undefined) return;
      calls += 1;
      const key = address === undefined ? undefined : keyOfAddress(address);
      if (key === undefined) return;
      const answers = heard.get(key) ?? [];
      answers.push(shownAnswer(result));
      heard.set(key, answers);
      if (Array.isArray(result)) spills.set(key, JSON.stringify(result.map(shownRow)));
    },
    answersTo: (place) => latest.get(keyOfPlace(place)) ?? [],
    formerAnswersTo: (place) => former.get(keyOfPlace(place)),
    spillsOf: (place) => spills.get(keyOfPlace(place)),
    formerSpillsOf: (place) => formerSpills.get(keyOfPlace(place)),
    calls: () => calls,
  };
}

/** The key of `'2025 年'!B2`. */
function keyOfAddress(address: string): string | undefined {
  const mark = address.lastIndexOf('!');
  const area = parseAddress(address.slice(mark + 1));
  const sheet = address.slice(0, mark).replace(/^'(?<name>.*)'$/u, '$<name>');
  if (mark < 0 || area === undefined) return undefined;
  return keyOfPlace({ sheet: sheet.replaceAll("''", "'"), row: area.row, column: area.column });
}

/** What the cell itself shows of an answer: the first of what it spills, the code of an error. */
function shownAnswer(result: CellResult): ShownValue {
  return shownCell(Array.isArray(result) ? (result[0]?.[0] ?? '') : result);
}

const shownCell = (cell: SingleResult): ShownValue => (typeof cell === 'object' ? cell.code : cell);
const shownRow = (row: readonly SingleResult[]): readonly ShownValue[] => row.map(shownCell);

/** The journal of the page: the functions that are registered in it write, a refresh reads. */
export const callJournal = createCallJournal();
