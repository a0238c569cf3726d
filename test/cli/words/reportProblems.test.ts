import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/cli/package/problem.ts';
import { reportProblems } from '../../../src/cli/words/reportProblems.ts';
import { wordsOf } from '../../../src/cli/words/wordsOf.ts';

const problem: Problem = { file: 'a.csv', row: 2, column: 'id', fault: { code: 'required' } };

function lines(count: number): readonly string[] {
  const written: string[] = [];
  const context = { words: wordsOf('en-US'), report: (line: string) => void written.push(line) };
  reportProblems(
    Array.from({ length: count }, () => problem),
    context,
  );
  return written;
}

describe('reportProblems', () => {
  it('writes a line each and how many there are', () => {
    expect(lines(2)).toEqual([
      'a.csv:2:id: must not be empty.',
      'a.csv:2:id: must not be empty.',
      '2 problems.',
    ]);
  });

  it('writes the first of very many', () => {
    const written = lines(200_000);
    expect(written).toHaveLength(202);
    expect(written.slice(-2)).toEqual(['… and 199800 more.', '200000 problems.']);
  });
});
