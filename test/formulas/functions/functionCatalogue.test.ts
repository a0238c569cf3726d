import { describe, expect, it } from 'vitest';
import {
  functionCatalogue,
  functionOf,
} from '../../../src/formulas/functions/functionCatalogue.ts';

/** Workbooks hold these: an argument is only ever appended, and nothing is ever renamed. */
const signatures = [
  'TRADE(place, period, [flow], [breakdown], [unit], [basis], [edition])',
  'FIGURE(place, indicator, period, [breakdown], [measure], [reference], [unit], [basis], [edition])',
  'YOY(place, indicator, period, [breakdown], [basis], [edition])',
  'CAGR(place, indicator, from, to, [breakdown], [basis], [edition])',
  'SHARE(place, indicator, period, [breakdown], [of], [basis], [edition])',
  'RANKING(place, indicator, period, [measure], [among], [basis], [edition])',
  'TIMESERIES(place, indicator, from, to, [breakdown], [measure], [step], [unit], [basis], [edition])',
  'GRID(places, indicator, periods, [breakdown], [measure], [unit], [basis], [edition])',
  'SOURCE(places, indicator, periods, [breakdown], [measure], [field], [basis], [edition])',
  'STATUS(place, indicator, period, [breakdown], [measure], [basis], [edition])',
  'EXPLAIN(place, indicator, period, [breakdown], [measure], [basis], [edition], [among])',
  'PLACES([kind])',
  'INDICATORS([place])',
  'PERIODS(place, [indicator])',
  'BREAKDOWNS(place, indicator, [period])',
  'EDITION()',
  'CONTRIBUTION(place, indicator, period, breakdown, [basis], [edition])',
  'REBASE(place, indicator, from, to, [base], [breakdown], [basis], [edition])',
];

describe('functionCatalogue', () => {
  it('has the functions in the order of help, with their signatures', () => {
    const written = functionCatalogue.map(({ id, parameters }) => {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return `${id}(${names.join(', ')})`;
    });
    expect(written).toEqual(signatures);
  });

  it.each(functionCatalogue)(
    '$id has an ASCII id and every text in both languages',
    (definition) => {
      expect(definition.id).toMatch(/^[A-Z]+$/u);
      const texts = [definition.summary, ...definition.parameters.map((item) => item.description)];
      for (const text of texts) {
        expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(text['en-US']).not.toBe('');
      }
      for (const { name } of definition.parameters) expect(name).toMatch(/^[a-z]+$/u);
    },
  );

  it('has no required argument behind an optional one', () => {
    for (const { parameters } of functionCatalogue) {
      const flags = parameters.map(({ optional }) => optional);
      expect(flags).toEqual(flags.toSorted((left, right) => Number(left) - Number(right)));
    }
  });
});

describe('functionOf', () => {
  it.each([
    ['TRADE', 'TRADE'],
    ['trade', 'TRADE'],
    ['TRADES', undefined],
    ['', undefined],
  ])('finds by %j %s', (text, id) => {
    expect(functionOf(text)?.id).toBe(id);
  });
});
