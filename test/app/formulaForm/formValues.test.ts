import { describe, expect, it } from 'vitest';
import { formArgument } from '../../../src/app/formulaForm/formValues.ts';
import {
  periodParameter,
  periodsParameter,
  placeParameter,
  placesParameter,
} from '../../../src/formulas/parameters.ts';

describe('formArgument', () => {
  it('takes a year for a number, whatever was typed', () => {
    expect(formArgument(periodParameter, ' 2025 ').input).toBe(2025);
    expect(formArgument(periodParameter, '2025H1').input).toBe('2025H1');
    expect(formArgument(placeParameter, '419001').input).toBe('419001');
  });

  it('takes nothing for a blank', () => {
    expect(formArgument(placeParameter, undefined)).toEqual({
      argument: { kind: 'blank' },
      input: null,
    });
    expect(formArgument(placeParameter, '  ').input).toBeNull();
  });

  it('takes several values for a range alone: places down, periods across', () => {
    expect(formArgument(placesParameter, '济源；郑州').input).toEqual([['济源'], ['郑州']]);
    expect(formArgument(periodsParameter, '2024;2025H1').input).toEqual([[2024, '2025H1']]);
    expect(formArgument(placeParameter, '济源;郑州').input).toBe('济源;郑州');
  });
});
