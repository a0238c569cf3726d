import { describe, expect, it } from 'vitest';
import { restated, type SaidPart } from '../../../src/app/fill/said.ts';
import { withRestated } from '../../../src/app/fill/withRestated.ts';

const growth: SaidPart = {
  kind: 'measure',
  id: 'yoy',
  label: '同比',
  isPlain: true,
  at: { row: 0, column: 1, value: '同比' },
};

describe('withRestated', () => {
  it('stands in no cell', () => {
    expect(restated(growth, 'yoy-usd')).toEqual({
      kind: 'measure',
      id: 'yoy-usd',
      label: '同比',
      isPlain: false,
    });
    expect(restated(growth, 'yoy-rank', '同比 位次').label).toBe('同比 位次');
  });

  it('changes one part of all that is said, and adds none', () => {
    const said = new Map([['measure', growth] as const]);
    expect(withRestated(said, 'measure', 'yoy-usd').get('measure')?.id).toBe('yoy-usd');
    expect(withRestated(said, 'unit', '亿元')).toBe(said);
  });
});
