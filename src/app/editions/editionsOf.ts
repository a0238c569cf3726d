import type { Dataset } from '../../dataset/dataset.ts';
import { success, type Result } from '../../domain/result.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { newState } from './changeState.ts';
import type { WorkbookState } from './workbookState.ts';

/** The state of the open workbook, of one without any that which it would be pinned to; undefined for a damaged one. */
export function presentState({
  state,
  page,
}: Pick<EditionsPort, 'state' | 'page'>): WorkbookState | undefined {
  const reading = state.read();
  if (reading?.kind === 'sound') return reading.state;
  return reading?.kind === 'none' ? newState(page, reading.language) : undefined;
}

/** Gets editions by id, or says why one is not there. */
export async function editionsOf(
  { loaded }: Pick<EditionsPort, 'loaded'>,
  ids: Iterable<string>,
): Promise<Result<ReadonlyMap<string, Dataset>>> {
  const wanted = [...new Set(ids)];
  const all = await Promise.all(wanted.map(loaded));
  const found = new Map<string, Dataset>();
  for (const [at, result] of all.entries()) {
    if (!result.ok) return result;
    found.set(wanted[at] ?? '', result.value);
  }
  return success(found);
}
