import { describe, expect, it } from 'vitest';
import { answerInput } from '../../../src/app/cellInspection/answerInput.ts';

describe('answerInput', () => {
  it('hands over a value, and the one cell of a table as itself', () => {
    expect(answerInput({ kind: 'value', value: '济源' })).toEqual({ ok: true, input: '济源' });
    expect(answerInput({ kind: 'table', rows: [[2025]] })).toEqual({ ok: true, input: 2025 });
  });

  it('hands over a table as its rows', () => {
    const rows = [[2024], [2025]];
    expect(answerInput({ kind: 'table', rows })).toEqual({ ok: true, input: rows });
  });

  it('passes on the error of a cell', () => {
    const failed = { code: 'missing-argument', argument: 'place' } as const;
    expect(answerInput({ kind: 'table', rows: [[2025], [failed]] })).toEqual({
      ok: false,
      error: '#VALUE!',
    });
  });
});
