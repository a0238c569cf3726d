import { describe, expect, it } from 'vitest';
import type { FunctionParameter } from '../../../src/workbench/customFunctions/functionMetadata.ts';
import { liftArguments } from '../../../src/workbench/customFunctions/liftArguments.ts';

const scalar: FunctionParameter = {
  name: 'x',
  description: '',
  type: 'any',
  dimensionality: 'scalar',
  optional: false,
  repeating: false,
};
const matrix: FunctionParameter = { ...scalar, dimensionality: 'matrix' };

describe('liftArguments', () => {
  it('leaves single values and ranges for range parameters alone', () => {
    expect(liftArguments({ parameters: [scalar, matrix] }, [1, [[1], [2]]])).toBeNull();
  });

  it('makes a call for every cell of a range', () => {
    const lifted = liftArguments({ parameters: [scalar, scalar] }, [[['a'], ['b']], 2025]);
    expect(lifted?.rows).toBe(2);
    expect(lifted?.at(1, 0)).toEqual(['b', 2025]);
  });

  it('crosses a column with a row', () => {
    const lifted = liftArguments({ parameters: [scalar, scalar] }, [
      [['a'], ['b']],
      [[2024, 2025]],
    ]);
    expect([lifted?.rows, lifted?.columns]).toEqual([2, 2]);
    expect(lifted?.at(1, 1)).toEqual(['b', 2025]);
  });

  it('runs out of a shorter range with #N/A', () => {
    const lifted = liftArguments({ parameters: [scalar, scalar] }, [
      [[1], [2], [3]],
      [[1], [2]],
    ]);
    expect(lifted?.at(2, 0)).toEqual([3, { error: '#N/A' }]);
  });
});
