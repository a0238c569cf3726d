import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { functionCatalogue } from '../../../src/formulas/functions/functionCatalogue.ts';
import { functionsMetadata } from '../../../src/formulas/functions/functionsMetadata.ts';

describe('functionsMetadata', () => {
  it.each(languages)('has every function in %s, the ids the same in each', (language) => {
    const { functions } = functionsMetadata(language, 'https://example.cn/help/');
    expect(functions.map(({ id, name }) => [id, name])).toEqual(
      functionCatalogue.map(({ id }) => [id, id]),
    );
  });

  it('tells Excel what a range is, what may be left out and what spills', () => {
    const { functions } = functionsMetadata('en-US', 'https://example.cn/help/');
    const grid = functions.find(({ id }) => id === 'GRID');
    expect(grid).toMatchObject({
      helpUrl: 'https://example.cn/help/en-US/functions/grid.html',
      result: { type: 'any', dimensionality: 'matrix' },
    });
    expect(grid?.parameters[0]).toMatchObject({ name: 'places', dimensionality: 'matrix' });
    expect(grid?.parameters[0]).not.toHaveProperty('optional');
    expect(grid?.parameters[3]).toMatchObject({ dimensionality: 'scalar', optional: true });
  });

  it('never lets Excel turn an argument into another type', () => {
    const { functions } = functionsMetadata('zh-CN', '');
    const types = functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(['any']));
  });
});
