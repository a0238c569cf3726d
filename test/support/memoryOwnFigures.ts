import type { OwnState } from '../../src/app/ownFigures/createOwnFigures.ts';
import type { OwnRow } from '../../src/app/ownFigures/ownRows.ts';
import type { OwnFiguresPort } from '../../src/app/ports/ownFiguresPort.ts';

/** The workbook's own figures as a pane is told of them; none unless they are handed over. */
export function memoryOwnFigures(
  state: OwnState = { table: undefined, print: '', issue: undefined },
  rows: readonly OwnRow[] = [],
): OwnFiguresPort {
  return {
    current: () => state,
    rowsBeside: () => rows,
    onChange: () => () => undefined,
    lookAgain: async () => Promise.resolve(),
  };
}
