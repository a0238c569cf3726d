import type { Dataset } from '../../dataset/dataset.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { citedLine } from '../workbook/citedLine.ts';
import { sourceNotes } from '../workbook/sourceNotes.ts';
import type { CitedTableCell, CitedTables } from './citedTable.ts';

/** What stands where there is no figure. */
export const gapText = '—';

const notes = {
  computed: {
    'zh-CN': '* 据所注来源测算，非公布数。',
    'en-US': '* Computed from the sources given, not published.',
  },
  gap: { 'zh-CN': `${gapText} 无数据。`, 'en-US': `${gapText} No data.` },
} as const satisfies Readonly<Record<string, Localized>>;

/** The mark behind a number: an asterisk where it is computed, then the numbers of its sources. */
export function cellMark({ sources, isComputed }: CitedTableCell): string {
  if (sources.length === 0) return '';
  return `${isComputed ? '*' : ''}[${sources.join(',')}]`;
}

/** What stands below the tables: the line of sources, the numbered notes, and what the marks mean, each a line. */
export function tableNotes(
  { tables, sources }: CitedTables,
  dataset: Dataset,
  language: Language,
): readonly string[] {
  const cells = tables.flatMap(({ rows }) => rows.flat());
  return [
    ...(sources.length === 0 ? [] : [citedLine(sources, language)]),
    ...sourceNotes(sources, dataset, language),
    ...(cells.some(({ isComputed }) => isComputed) ? [notes.computed[language]] : []),
    ...(cells.some(({ isGap }) => isGap) ? [notes.gap[language]] : []),
  ];
}
