import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

const problems = (second: readonly ShownValue[]): readonly string[] | undefined => {
  const values = [['出口', 2024, '', 2025, ''], second, ['济源', '', '', '', '']];
  const table = recogniseTable({ values, row: 0, column: 0 }, context);
  return table?.unknown.map(({ text, problem }) => `${text} ${problem.kind}`);
};

describe('checkRows', () => {
  it('refuses headers that go on in a second row, with a word over the headers down or without', () => {
    const second = ['进出口', '出口', '进出口', '出口'];
    const refused = ['2024 two-rows', '2025 two-rows'];
    expect(problems(['', ...second])).toEqual(refused);
    expect(problems(['地区', ...second])).toEqual([...refused, '地区 unknown']);
  });

  it.each<[string, readonly ShownValue[]]>([
    ['is empty', ['', '', '', '', '']],
    ['has numbers', ['', 2100, '', 2025, '']],
    ['has a header of its own', ['郑州', '出口', '', '', '']],
    ['says nothing', ['', '待补', '', '', '']],
  ])('lets headers be where the row below %s', (_what, second) => {
    expect(problems(second)).toEqual([]);
  });
});
