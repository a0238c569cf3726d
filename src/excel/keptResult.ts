import type { KeptAnswer, KeptCell } from '../app/editions/keptAnswer.ts';
import type { CellResult } from './cellResult.ts';

/** An answer that a workbook has kept, as Excel takes it. */
export function keptResult(kept: KeptAnswer): CellResult {
  return Array.isArray(kept) ? kept.map((row) => row.map(shown)) : shown(kept);
}

function shown(cell: KeptCell): string | number | boolean | CustomFunctions.Error {
  if (typeof cell !== 'object') return cell;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    cell.error === '#N/A' ? notAvailable : invalidValue,
    cell.message,
  );
}
