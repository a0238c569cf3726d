import type { EditionsPort } from '../ports/editionsPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { Compared } from './compareCells.ts';
import { hasOtherRules } from './hasOtherRules.ts';
import type { WorkbookState } from './workbookState.ts';

/** What a workbook of other rules has given its calls so far, to be compared with what these rules give; nothing for any other. */
export async function givenBefore(
  { kept }: Pick<EditionsPort, 'kept'>,
  state: WorkbookState,
): Promise<Outcome<Pick<Compared, 'given'>>> {
  if (!hasOtherRules(state)) return done({});
  const loaded = await kept.load();
  return loaded.ok ? done({ given: kept.find }) : loaded;
}
