import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/app/fill/readCell.ts';
import { wordsSaid } from '../../../src/app/fill/wordsSaid.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { tableDataset } from '../../support/tableNames.ts';
import { casesOf } from './cases/casesOf.ts';
import { printedHeaders } from './cases/printedHeaders.ts';
import { printedLabels } from './cases/printedLabels.ts';

const context = { dataset: tableDataset, language: 'zh-CN' } as const;

function brief(value: ShownValue): string {
  const { words, role, isInitials, problem: unread } = readCell(value, 'header', context);
  const certain = words.flatMap((meanings) => (meanings.length === 1 ? meanings : []));
  const problem = unread ?? wordsSaid(certain, context).problem;
  if (problem !== undefined) {
    return `!${problem.kind}${problem.kind === 'unknown' ? ` ${problem.text}` : ''}`;
  }
  const said = words.map((meanings) => meanings.map(({ id }) => id).join('/'));
  return role ?? [...said, ...(isInitials ? ['initials'] : [])].join(' ');
}

describe('readCell', () => {
  it.each([...casesOf(printedHeaders), ...casesOf(printedLabels)])(
    'reads "%s" as %s',
    (text, read) => {
      expect(brief(text)).toBe(read);
    },
  );

  it.each<[ShownValue, string]>([
    [2025, '2025'],
    [202_506, '2025M06'],
    [45_809, '2025M06'],
    [419_001, '419001'],
    // As a function has it: a number with a fraction is no month.
    [2021.5, '!unknown 2021.5'],
    [20_255, '!unknown 20255'],
    [true, '!unknown true'],
    ['', ''],
  ])('reads the value %s as %s', (value, read) => {
    expect(brief(value)).toBe(read);
  });
});
