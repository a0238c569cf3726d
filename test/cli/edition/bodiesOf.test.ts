import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../../src/cli/edition/bodiesOf.ts';

describe('bodiesOf', () => {
  it.each([
    ['', []],
    ['河南日报', ['河南日报']],
    ['甲局、乙队|丙网', ['甲局', '乙队', '丙网']],
  ])('%s', (text, bodies) => {
    expect(bodiesOf(text)).toEqual(bodies);
  });
});
