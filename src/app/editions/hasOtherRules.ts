import { rules } from '../../formulas/rules.ts';
import type { WorkbookState } from './workbookState.ts';

/**
 * Whether a workbook was made with other rules than the functions of this add-in have. The answers that it keeps stay as they were
 * given until its owner moves it, as to another edition.
 */
export function hasOtherRules(state: Pick<WorkbookState, 'rules'>): boolean {
  return state.rules !== rules;
}
