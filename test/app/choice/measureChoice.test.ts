import { describe, expect, it } from 'vitest';
import { choiceIndex } from '../../../src/app/choice/choiceIndex.ts';
import { measureChoice } from '../../../src/app/choice/measureChoice.ts';

describe('measureChoice', () => {
  it.each(['yoy', '增速', '同比', 'growth on the year'])('is found by %s', (typed) => {
    const choice = measureChoice('yoy', 'zh-CN');
    expect(choice).toMatchObject({ value: 'yoy', label: '同比' });
    expect(choiceIndex([choice]).spelled(typed)).toBe(choice);
  });
});
