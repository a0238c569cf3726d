import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { periodSpellings } from '../search/periodSpellings.ts';
import type { Choice } from './choice.ts';

/**
 * A period as a choice of what a formula takes, found by its code and by its words in either language.
 *
 * @example
 * periodChoice('2025H1', 'zh-CN'); // => 2025年1–6月, also found by 上半年, h1 2025 and Jan–Jun 2025
 */
export function periodChoice(code: string, language: Language): Choice {
  const period = canonicalPeriod(code);
  return {
    value: periodCell(code),
    label: periodText(code, language),
    detail: '',
    spellings: period === undefined ? [] : periodSpellings(period),
  };
}
