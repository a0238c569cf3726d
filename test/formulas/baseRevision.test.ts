import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { baseRevision } from '../../src/formulas/baseRevision.ts';
import { linesDataset } from '../support/linesEdition.ts';
import { revisedTrade as dataset } from '../support/revisedTrade.ts';

function note(id: string, language: Language = 'zh-CN'): string {
  const figure = dataset.figure(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return baseRevision(figure, { dataset, language });
}

describe('baseRevision', () => {
  it.each(['before', 'level'])('is on both levels, with the implied base: %s', (id) => {
    expect(note(id)).toBe('2017年基数调整，2016年隐含基数为4718亿元');
    expect(note(id, 'en-US')).toBe(
      'base revised in 2017: the implied base of 2016 is CNY 471.8 bn',
    );
  });

  it('is on the growth', () => {
    expect(note('rate')).toBe('按两期总量为10.987%–10.991%，基数已调整');
    expect(note('rate', 'en-US')).toBe('two levels give 10.987%–10.991%: the base was revised');
  });

  it.each(['first', 'met'])('is not where growth meets both levels: %s', (id) => {
    expect(note(id)).toBe('');
  });

  it('names both steps of a level that stands between two', () => {
    const twice = linesDataset(`
      first  410000 trade - 2015 level 4600.2亿元 source=a
      before 410000 trade - 2016 level 4714.7亿元 source=b
      missed 410000 trade - 2016 yoy   2.6%       source=b
      level  410000 trade - 2017 level 5232.8亿元 source=c
      rate   410000 trade - 2017 yoy   10.9%      source=c`);
    const before = twice.figure('before');
    if (before === undefined) throw new Error('no figure');
    expect(baseRevision(before, { dataset: twice, language: 'zh-CN' })).toBe(
      '2016年基数调整，2015年隐含基数为4595亿元；2017年基数调整，2016年隐含基数为4718亿元',
    );
  });
});
