import { describe, expect, it } from 'vitest';
import { marshalArguments } from '../../../src/workbench/customFunctions/argumentRules.ts';
import type { FunctionParameter } from '../../../src/workbench/customFunctions/functionMetadata.ts';

function parameter(type: string, more: Partial<FunctionParameter> = {}): FunctionParameter {
  return {
    name: 'x',
    description: '',
    type,
    dimensionality: 'scalar',
    optional: false,
    repeating: false,
    ...more,
  };
}

const ok = (...values: unknown[]): object => ({ ok: true, values });
const failed = (error: string): object => ({ ok: false, error });

describe('marshalArguments', () => {
  it.each([
    ['number', '2025', 2025],
    ['number', true, 1],
    ['number', null, 0],
    ['string', 2025, '2025'],
    ['string', true, 'TRUE'],
    ['string', null, ''],
    ['boolean', 0, false],
    ['boolean', 'true', true],
    ['boolean', null, false],
    ['any', '2025', '2025'],
    ['any', null, null],
  ])('gives a %s parameter %j as %j', (type, given, expected) => {
    expect(marshalArguments({ parameters: [parameter(type)] }, [given], false)).toEqual(
      ok(expected),
    );
  });

  it.each([
    ['number', '济源'],
    ['number', ''],
    ['boolean', 'yes'],
  ])('refuses a %s parameter %j', (type, given) => {
    expect(marshalArguments({ parameters: [parameter(type)] }, [given], false)).toEqual(
      failed('#VALUE!'),
    );
  });

  it('gives an optional one left out as null, whatever its type', () => {
    const parameters = [parameter('string'), parameter('number', { optional: true })];
    expect(marshalArguments({ parameters }, ['a'], false)).toEqual(ok('a', null));
    expect(marshalArguments({ parameters }, ['a', null], false)).toEqual(ok('a', null));
  });

  it.each([[[]], [['a', 1, 2]]])('refuses too few or too many: %j', (given) => {
    const parameters = [parameter('string'), parameter('number', { optional: true })];
    expect(marshalArguments({ parameters }, given, false)).toEqual(failed('#VALUE!'));
  });

  it('gives a range as a matrix, and a single cell as a matrix of one', () => {
    const parameters = [parameter('number', { dimensionality: 'matrix' })];
    expect(
      marshalArguments(
        { parameters },
        [
          [
            [1, null],
            ['3', 4],
          ],
        ],
        false,
      ),
    ).toEqual(
      ok([
        [1, 0],
        [3, 4],
      ]),
    );
    expect(marshalArguments({ parameters }, [7], false)).toEqual(ok([[7]]));
  });

  it('gathers repeated arguments into one array', () => {
    const parameters = [parameter('string'), parameter('number', { repeating: true })];
    expect(marshalArguments({ parameters }, ['a', 1, 2, 3], false)).toEqual(ok('a', [1, 2, 3]));
    expect(marshalArguments({ parameters }, ['a'], false)).toEqual(ok('a', []));
  });

  it('makes an error in an argument the error of the cell', () => {
    const parameters = [parameter('any'), parameter('any', { dimensionality: 'matrix' })];
    expect(marshalArguments({ parameters }, [{ error: '#N/A' }, 1], false)).toEqual(failed('#N/A'));
    expect(marshalArguments({ parameters }, [1, [[2, { error: '#DIV/0!' }]]], false)).toEqual(
      failed('#DIV/0!'),
    );
  });

  it('passes an error on where the add-in allows it', () => {
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    expect(marshalArguments({ parameters: [parameter('any')] }, [{ error: '#N/A' }], true)).toEqual(
      ok(error),
    );
    expect(
      marshalArguments({ parameters: [parameter('number')] }, [{ error: '#N/A' }], true),
    ).toEqual(failed('#N/A'));
  });
});
