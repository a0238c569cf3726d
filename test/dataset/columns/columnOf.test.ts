import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/dataset/columns/columnOf.ts';
import { listedEdition } from '../../support/listedEdition.ts';
import { newestEdition } from '../../support/newestEdition.ts';

const { observations, computed } = newestEdition;
const whole = listedEdition(newestEdition);

describe('columnOf', () => {
  it.each(['id', 'place', 'value', 'printed', 'qualifiers', 'halfWidth'] as const)(
    'tells %s of printed figures as lists have it',
    (name) => {
      const [held, made] = [columnOf(observations, name), columnOf(whole.observations, name)];
      const values = whole.observations.map((item) => item[name]);
      expect(values.map((_value, row) => held.at(row))).toEqual(values);
      expect(values.map((_value, row) => made.at(row))).toEqual(values);
      const { words, codes } = held.dictionary();
      expect(Array.from(codes, (code) => words[code])).toEqual(values);
    },
  );

  it.each(['id', 'inputs', 'value', 'low', 'high', 'mixed', 'vintage'] as const)(
    'tells %s of computed figures as lists have it',
    (name) => {
      const held = columnOf(computed, name);
      const values = whole.computed.map((item) => item[name]);
      expect(values.map((_value, row) => held.at(row))).toEqual(values);
    },
  );
});
