import { describe, expect, it } from 'vitest';
import { choiceIndex } from '../../../src/app/choice/choiceIndex.ts';
import { periodChoice } from '../../../src/app/choice/periodChoice.ts';

describe('periodChoice', () => {
  it('is what a formula takes, in words', () => {
    expect(periodChoice('2021M11C', 'zh-CN')).toMatchObject({
      value: '2021M11C',
      label: '2021年1–11月',
    });
    expect(periodChoice('2025', 'en-US')).toMatchObject({ value: 2025, label: '2025' });
  });

  it.each(['2021M11C', '2021年1—11月', 'Jan-Nov 2021', '2021年前11个月'])(
    'is found by %s',
    (typed) => {
      expect(choiceIndex([periodChoice('2021M11C', 'zh-CN')]).narrow(typed)).toHaveLength(1);
    },
  );
});
