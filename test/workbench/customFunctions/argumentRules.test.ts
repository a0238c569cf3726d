import { describe, expect, it } from 'vitest';
import {
  marshalArguments,
  type ArgumentRules,
} from '../../../src/workbench/customFunctions/argumentRules.ts';
import { blankCell } from '../../../src/workbench/customFunctions/argumentValue.ts';
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

const usual: ArgumentRules = { errorsAllowed: false, blankArgument: 'null' };
const withErrors: ArgumentRules = { ...usual, errorsAllowed: true };
const zeroes: ArgumentRules = { ...usual, blankArgument: 'zero' };

describe('marshalArguments', () => {
  it.each([
    ['any', null, 0],
    ['number', 0, 0],
    ['string', '', ''],
    ['boolean', false, false],
  ])(
    'gives a blank cell of type %s as %j, or as %j where the host is told so',
    (type, web, windows) => {
      const parameters = [parameter(type)];
      expect(marshalArguments({ parameters }, [blankCell], usual)).toEqual(ok(web));
      expect(marshalArguments({ parameters }, [blankCell], zeroes)).toEqual(ok(windows));
      const matrix = [parameter(type, { dimensionality: 'matrix' })];
      expect(marshalArguments({ parameters: matrix }, [[[blankCell]]], usual)).toEqual(ok([[web]]));
      expect(marshalArguments({ parameters: matrix }, [[[blankCell]]], zeroes)).toEqual(
        ok([[windows]]),
      );
    },
  );

  it('tells a blank cell from an optional argument left out only where the host does', () => {
    const parameters = [parameter('any', { optional: true }), parameter('any', { optional: true })];
    expect(marshalArguments({ parameters }, [blankCell], usual)).toEqual(ok(null, null));
    expect(marshalArguments({ parameters }, [blankCell], zeroes)).toEqual(ok(0, null));
  });

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
    expect(marshalArguments({ parameters: [parameter(type)] }, [given], usual)).toEqual(
      ok(expected),
    );
  });

  it.each([
    ['number', '济源'],
    ['number', ''],
    ['boolean', 'yes'],
  ])('refuses a %s parameter %j', (type, given) => {
    expect(marshalArguments({ parameters: [parameter(type)] }, [given], usual)).toEqual(
      failed('#VALUE!'),
    );
  });

  it('gives an optional one left out as null, whatever its type', () => {
    const parameters = [parameter('string'), parameter('number', { optional: true })];
    expect(marshalArguments({ parameters }, ['a'], usual)).toEqual(ok('a', null));
    expect(marshalArguments({ parameters }, ['a', null], usual)).toEqual(ok('a', null));
  });

  it.each([[[]], [['a', 1, 2]]])('refuses too few or too many: %j', (given) => {
    const parameters = [parameter('string'), parameter('number', { optional: true })];
    expect(marshalArguments({ parameters }, given, usual)).toEqual(failed('#VALUE!'));
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
        usual,
      ),
    ).toEqual(
      ok([
        [1, 0],
        [3, 4],
      ]),
    );
    expect(marshalArguments({ parameters }, [7], usual)).toEqual(ok([[7]]));
  });

  it('gathers repeated arguments into one array', () => {
    const parameters = [parameter('string'), parameter('number', { repeating: true })];
    expect(marshalArguments({ parameters }, ['a', 1, 2, 3], usual)).toEqual(ok('a', [1, 2, 3]));
    expect(marshalArguments({ parameters }, ['a'], usual)).toEqual(ok('a', []));
  });

  it('makes an error in an argument the error of the cell', () => {
    const parameters = [parameter('any'), parameter('any', { dimensionality: 'matrix' })];
    expect(marshalArguments({ parameters }, [{ error: '#N/A' }, 1], usual)).toEqual(failed('#N/A'));
    expect(marshalArguments({ parameters }, [1, [[2, { error: '#DIV/0!' }]]], usual)).toEqual(
      failed('#DIV/0!'),
    );
  });

  it('passes an error on where the add-in allows it', () => {
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    expect(
      marshalArguments({ parameters: [parameter('any')] }, [{ error: '#N/A' }], withErrors),
    ).toEqual(ok(error));
    expect(
      marshalArguments({ parameters: [parameter('number')] }, [{ error: '#N/A' }], withErrors),
    ).toEqual(failed('#N/A'));
  });
});
