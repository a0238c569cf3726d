import type { ReactElement } from 'react';
import { hasOtherRules } from '../../app/editions/hasOtherRules.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';
import { usePartStyles } from './usePartStyles.ts';

/** That the workbook was made with other rules of the functions, where it was. */
export function RulesNote(): ReactElement | null {
  const { note } = usePartStyles();
  const { words } = usePane();
  const reading = useWorkbookState();
  if (reading?.kind !== 'sound' || !hasOtherRules(reading.state)) return null;
  return <p className={note}>{words.editions.otherRules}</p>;
}
