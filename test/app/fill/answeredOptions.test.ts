import { describe, expect, it } from 'vitest';
import { answeredOptions } from '../../../src/app/fill/answeredOptions.ts';

const options = ['single', 'together'].map((id) => ({ id, label: '' }));

describe('answeredOptions', () => {
  it('has the option that was chosen', () => {
    expect(answeredOptions('months', options, { months: 'together' })).toEqual({
      options,
      answer: 'together',
    });
  });

  it.each<[string, Record<string, string>]>([
    ['nobody has answered', {}],
    ['the answer is no option', { months: 'constructor' }],
    ['another question is answered', { years: 'single' }],
  ])('has none where %s', (_why, answers) => {
    expect(answeredOptions('months', options, answers)).toEqual({ options });
  });
});
