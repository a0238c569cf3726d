import { describe, expect, it } from 'vitest';
import { tableAnswer } from '../../src/formulas/tableAnswer.ts';

describe('tableAnswer', () => {
  it('spills rows; none is a failure', () => {
    expect(tableAnswer('place', [[1]])).toEqual({
      ok: true,
      value: { kind: 'table', rows: [[1]] },
    });
    expect(tableAnswer('place', [])).toMatchObject({ issue: { code: 'empty-list' } });
  });
});
