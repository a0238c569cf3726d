import type { Language, Localized } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import type { ProposedChange } from './proposedChanges.ts';

/** A change in a word or two, below the name of what all of its kind change. */
export interface ChangeChip {
  readonly group: ChipGroup;
  readonly text: string;
}

/** Which part of the question is another one. */
export const chipGroups = ['period', 'place', 'measure', 'basis', 'other'] as const;
export type ChipGroup = (typeof chipGroups)[number];

const latest: Localized = { 'zh-CN': '最新', 'en-US': 'latest' };

/**
 * How a change stands on a chip.
 *
 * @example
 * // another period of a figure that is missing: { group: 'period', text: '2025年' }
 */
export function changeChip(change: ProposedChange, language: Language): ChangeChip {
  if (change.kind === 'wrong-value') return { group: 'other', text: change.to };
  const { parameter, to, label } = change;
  const group = chipGroups.find((one) => one === parameter) ?? 'other';
  if (label !== undefined) return { group, text: label };
  const text = String(to ?? '');
  if (group !== 'period') return { group, text };
  return { group, text: text === 'latest' ? latest[language] : periodText(text, language) };
}
