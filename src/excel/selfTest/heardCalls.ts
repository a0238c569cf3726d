import type { HeardCall } from '../../app/ports/heardCall.ts';
import { callJournal } from '../callJournal.ts';
import { keyOfPlace } from '../cellRectangles.ts';
import { pause } from '../pause.ts';
import type { SelfTestSheet } from './selfTestSheet.ts';

/** Time in which a host makes the calls of a few cells. */
const listening = 1500;

/** Whether and how a cell of column A, B or C in the first row calls our functions while something is done. */
export async function heardCalls(
  { name }: SelfTestSheet,
  work: () => Promise<unknown>,
): Promise<(column: number) => HeardCall | undefined> {
  const heard = new Map<string, HeardCall>();
  const stop = callJournal.listen((key, call) => heard.set(key, call));
  try {
    await work();
    await pause(listening);
  } finally {
    stop();
  }
  return (column) => heard.get(keyOfPlace({ sheet: name, row: 0, column }));
}
