import { describe, expect, it } from 'vitest';
import { boundedInput } from '../../../src/app/fill/boundedInput.ts';

const long = '济'.repeat(32_000);

describe('boundedInput', () => {
  it('is the same where nothing is too long', () => {
    const input = { values: [['郑州', 1, true]], title: '2025年' };
    expect(boundedInput(input)).toBe(input);
  });

  it('cuts what nobody would understand, in cells and in each line of the title', () => {
    const { values, title } = boundedInput({ values: [[long, 1]], title: `2025年\n${long}` });
    expect(values).toEqual([[long.slice(0, 301), 1]]);
    expect(title).toBe(`2025年\n${long.slice(0, 301)}`);
  });
});
