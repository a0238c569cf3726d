import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { failure, success } from '../../src/domain/result.ts';
import { figure } from '../../src/formulas/functions/figure.ts';
import { grid } from '../../src/formulas/functions/grid.ts';
import { withOwnArguments } from '../../src/formulas/withOwnArguments.ts';

const issue: Issue = { code: 'ambiguous-reference', argument: 'reference', references: [] };
const other: Issue = { code: 'missing-argument', argument: 'of' };

describe('withOwnArguments', () => {
  it('asks for no argument that a function lacks, neither as its answer nor in a cell of it', () => {
    expect(withOwnArguments(failure(issue), figure)).toEqual(failure(issue));
    expect(withOwnArguments(failure(issue), grid)).toEqual(failure({ ...issue, argument: '' }));
    const table = { kind: 'table', rows: [[1, issue]] } as const;
    expect(withOwnArguments(success(table), grid)).toEqual(
      success({ kind: 'table', rows: [[1, { ...issue, argument: '' }]] }),
    );
  });

  it('leaves everything else as it is', () => {
    expect(withOwnArguments(failure(other), figure)).toEqual(failure(other));
    const value = success({ kind: 'value', value: 1 } as const);
    expect(withOwnArguments(value, figure)).toBe(value);
  });
});
