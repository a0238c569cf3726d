import { describe, expect, it } from 'vitest';
import { shown } from '../../support/evaluateFormula.ts';
import { goldenTable } from '../../support/goldenTable.ts';

describe('INDICATORS', () => {
  goldenTable([
    ['=HENAN.INDICATORS("得锡化工")', [['出口', 'exports', '亿元']]],
    ['=HENAN.INDICATORS("周口")', '#N/A 已知周口（411600），但尚未收录其数据。'],
    ['=HENAN.INDICATORS("济原")', '#VALUE! 没有“济原”，是否“济源”（419001）？'],
    ['=HENAN.INDICATORS("济源",1)', '#VALUE! 需要0至1个参数，给了2个。'],
  ]);

  it('shows the unit in which levels are answered, a fraction for a rate', () => {
    expect(shown('=HENAN.INDICATORS("许昌")')).toContainEqual([
      '企业上云率',
      'cloud-adoption-rate',
      '1',
    ]);
  });

  it('lists those of all places where none is given', () => {
    const names = shown('=HENAN.INDICATORS()', { language: 'en-US' });
    expect(names).toContainEqual(['Foreign trade', 'trade', 'CNY 100 mn']);
  });
});
