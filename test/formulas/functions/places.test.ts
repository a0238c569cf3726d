import { describe, expect, it } from 'vitest';
import { shown } from '../../support/evaluateFormula.ts';
import { goldenTable } from '../../support/goldenTable.ts';

describe('PLACES', () => {
  goldenTable([
    ['=HENAN.PLACES("省")', [['河南省', '410000', '省']]],
    ['=HENAN.PLACES("province")', [['河南省', '410000', '省']]],
    ['=HENAN.PLACES("城市")', '#VALUE! 没有类别（kind）“城市”，是否“地市”（prefecture）？'],
    [
      '=HENAN.PLACES("prefectures")',
      '#VALUE! 没有类别（kind）“prefectures”，是否“地市”（prefecture）？',
    ],
    ['=HENAN.PLACES("省",1)', '#VALUE! 需要0至1个参数，给了2个。'],
  ]);

  it('lists all 18 units of the province', () => {
    expect(shown('=HENAN.PLACES("地市")')).toHaveLength(18);
    expect(shown('=HENAN.PLACES("地市")')).toContainEqual(['济源市', '419001', '地市']);
  });

  it('lists everything where no kind is given, in the language of the interface', () => {
    expect(shown('=HENAN.PLACES()', { language: 'en-US' })).toContainEqual([
      'Jiyuan',
      '419001',
      'prefecture',
    ]);
  });
});
