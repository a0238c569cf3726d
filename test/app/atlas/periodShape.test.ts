import { describe, expect, it } from 'vitest';
import {
  comparePeriodShapes,
  periodShape,
  periodShapeText,
} from '../../../src/app/atlas/periodShape.ts';

describe('periodShape', () => {
  it.each([
    ['2025', '', '全年', 'Full years'],
    ['2025H1', 'H1', '1–6月', 'Jan–Jun'],
    ['2025M02C', 'M02C', '1–2月', 'Jan–Feb'],
    ['2025M06', 'M06', '6月', 'Jun'],
    ['@2023', '@', '时点', 'Points in time'],
    ['@2025M08', '@', '时点', 'Points in time'],
  ])('%s is one of %s', (code, shape, chinese, english) => {
    expect(periodShape(code)).toBe(shape);
    expect(periodShapeText(shape, 'zh-CN')).toBe(chinese);
    expect(periodShapeText(shape, 'en-US')).toBe(english);
  });

  it('stands with whole years first, then states, then the longer', () => {
    expect(['M06', 'H1', '@', '', 'M11C'].toSorted(comparePeriodShapes)).toEqual([
      '',
      '@',
      'M11C',
      'H1',
      'M06',
    ]);
  });
});
