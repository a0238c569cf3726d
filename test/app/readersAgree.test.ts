import { describe, expect, it } from 'vitest';
import { readName } from '../../src/app/fill/readName.ts';
import { createFigureSearch } from '../../src/app/search/createFigureSearch.ts';
import { periodCode } from '../../src/domain/period.ts';
import { resolvePeriod } from '../../src/formulas/resolvePeriod.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;
const { search } = createFigureSearch(dataset, 'zh-CN');

/** What a text means to a function, to Fill and to Find: a code, or undefined where it is no period. */
function readings(text: string): readonly (string | undefined)[] {
  const read = resolvePeriod('period', text);
  const { understood } = search(text);
  // What begins with the text as well is told behind it.
  const inFind = (understood.length === 1 ? understood : []).flatMap(({ meanings }) =>
    meanings.filter(({ kind }) => kind === 'period').map(({ id }) => id),
  );
  return [
    read.ok && read.value.kind === 'period' ? periodCode(read.value.period) : undefined,
    readName('period', text, context)?.id,
    inFind[0],
  ];
}

describe('functions, Fill and Find', () => {
  it.each([
    ['2025', '2025'],
    ['24年', '2024'],
    ['25年1-6月', '2025H1'],
    ['2025年1—6月', '2025H1'],
    ['2025年1～6月', '2025H1'],
    ['2025年6月(累计)', '2025H1'],
    ['H1 2025', '2025H1'],
    ["1H'25", '2025H1'],
    ['First half of 2025', '2025H1'],
    ['2025年头6个月', '2025H1'],
    ['Q1 2025', '2025Q1'],
    ['1Q2025', '2025Q1'],
    ['2025年一至三季度', '2025M09C'],
    ['9M2021', '2021M09C'],
    ['June 2025', '2025M06'],
    ['Dec-24', '2024M12'],
    ['06/2021', '2021M06'],
    ['20250630', '2025M06'],
    ['2025-06-30', '2025M06'],
    ['2025\u200B年\u00A06月', '2025M06'],
  ])('read %s as %s', (text, code) => {
    expect(readings(text)).toEqual([code, code, code]);
  });

  it.each([
    '2021.5-12',
    '2021-5至7',
    '2021/5-9',
    '2021年5-9月',
    '2021-2023',
    '2021/22',
    '2021-1-6',
    '2025年2月至2025年6月',
    'Feb–Jun 2025',
  ])('refuse %s', (text) => {
    expect(readings(text)).toEqual([undefined, undefined, undefined]);
  });

  it('find nothing of a month where a span was typed beside a name', () => {
    for (const text of ['济源 2021.5-12 进出口', '济源2021-5至7进出口', '济源2021/5-9进出口']) {
      const { total, understood, refused } = search(text);
      expect([text, total]).toEqual([text, 0]);
      expect(refused).toEqual([expect.stringContaining('没有这样一个时期')]);
      expect(understood.filter(({ meanings }) => meanings.length === 0)).toHaveLength(1);
    }
  });

  it('finds figures of two periods that stand side by side', () => {
    const kinds = search('2024年 2025年').understood.map(({ meanings }) => meanings[0]?.id);
    expect(kinds).toEqual(['2024', '2025']);
  });
});
