import { groupBy } from '../../domain/groupBy.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { CellMark } from '../ports/workbookPort.ts';
import type { AuditKind } from './auditKinds.ts';
import type { AuditRow } from './auditRows.ts';

/** Colours of a sheet, light enough for black digits, and told apart also by who does not see red and green alike. */
export const markColors = {
  sourced: '#DDEBF7',
  computed: '#E4DFEC',
  typed: '#FFE699',
  unknown: '#D9D9D9',
} as const;

export type MarkGroup = keyof typeof markColors;

const groups: Readonly<Record<AuditKind, MarkGroup | undefined>> = {
  named: 'typed',
  constant: 'typed',
  'same-number': 'typed',
  'latest-differs': undefined,
  error: undefined,
  conflict: 'sourced',
  'mixed-base': 'computed',
  'implied-base': 'computed',
  about: 'sourced',
  own: 'sourced',
  computed: 'computed',
  revised: 'sourced',
  published: 'sourced',
  text: undefined,
  waiting: undefined,
  unknown: 'unknown',
  'own-refused': undefined,
  'own-differs': undefined,
  'own-differsComputed': undefined,
  'own-answers': undefined,
  'own-published': undefined,
  'own-repeats': undefined,
};

/** Which cells get which colour. */
export function auditMarks(rows: readonly AuditRow[]): readonly CellMark[] {
  const seen = new Set<string>();
  const marked = rows.flatMap((row) => {
    const group = groups[row.kind];
    const key = placeKey(row);
    if (group === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ group, cell: { sheet: row.sheet, address: row.address } }];
  });
  return [...groupBy(marked, ({ group }) => group)].map(([group, items]) => ({
    color: markColors[group],
    cells: items.map(({ cell }) => cell),
  }));
}
