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
};

/** Which cells get which colour. */
export function auditMarks(rows: readonly AuditRow[]): readonly CellMark[] {
  const byGroup = new Map<MarkGroup, AuditRow[]>();
  const seen = new Set<string>();
  for (const row of rows) {
    const group = groups[row.kind];
    const key = `${row.sheet}!${row.address}`;
    if (group === undefined || seen.has(key)) continue;
    seen.add(key);
    const cells = byGroup.get(group) ?? [];
    byGroup.set(group, cells);
    cells.push(row);
  }
  return [...byGroup].map(([group, cells]) => ({
    color: markColors[group],
    cells: cells.map(({ sheet, address }) => ({ sheet, address })),
  }));
}
