import { describe, expect, it } from 'vitest';
import { Entry } from '../../src/derive/entry.ts';
import { Fact } from '../../src/derive/fact.ts';
import type { Method } from '../../src/domain/figure.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { printedFigures } from '../support/printedFigures.ts';

function anyObservation(): Observation {
  const [found] = printedFigures('a 411000 trade - 2023H1 level 140.1亿元');
  if (found === undefined) throw new Error('no figure');
  return found;
}

const observation = anyObservation();
const { place, indicator, breakdown, reference } = observation;

const entryOf = (period: string, measure: Measure = 'level'): Entry =>
  new Entry(
    { place, indicator, breakdown, measure, reference, terms: '', vintage: '', base: '' },
    period,
  );

const around = (value: number, half: number) => ({ value, low: value - half, high: value + half });

function print(entry: Entry, half: number): Fact {
  const fact = new Fact(entry, around(100, half), { kind: 'printed', observation });
  entry.print(fact);
  return fact;
}

function computed(entry: Entry, half: number, inputs: readonly Fact[], value = 100): Fact {
  const method: Method = 'periods';
  return new Fact(entry, around(value, half), { kind: 'computed', method, inputs });
}

const other = print(entryOf('2023'), 0.05);
const another = print(entryOf('2023H2'), 0.05);

describe('Entry', () => {
  it('leads on with the printed figure', () => {
    const entry = entryOf('2023H1');
    const fact = print(entry, 0.5);
    expect(entry.usable(undefined)).toEqual([fact]);
    expect(entry.computed).toBeUndefined();
  });

  it.each([
    ['wider', 0.6, 100, false],
    ['as wide', 0.5, 100, false],
    ['narrower', 0.1, 100, true],
    ['narrower but elsewhere', 0.1, 120, false],
  ])('with a computed one that is %s: %s', (_what, half, value, leads) => {
    const entry = entryOf('2023H1');
    const printed = print(entry, 0.5);
    const fact = computed(entry, half, [other], value);
    expect(entry.compute(fact)).toBe(leads);
    expect(entry.computed).toBe(fact);
    expect(entry.usable(undefined)).toEqual(leads ? [fact, printed] : [printed]);
  });

  it('keeps the narrowest of the computed ones, and a wider one only for what the narrowest rests on', () => {
    const entry = entryOf('2023H1');
    const narrow = computed(entry, 0.1, [other]);
    const wide = computed(entry, 0.2, [another]);
    const widest = computed(entry, 0.3, [other, another]);
    expect([widest, wide, narrow].map((fact) => entry.compute(fact))).toEqual([true, true, true]);
    expect(entry.computed).toBe(narrow);
    expect(entry.usable(undefined)).toEqual([narrow, wide]);
    expect(entry.usable(other.slot)).toEqual([wide]);
    expect(entry.compute(widest)).toBe(false);
  });

  it('leads on with no share that is computed', () => {
    const entry = entryOf('2023H1', 'share');
    expect(entry.compute(computed(entry, 0.1, [other]))).toBe(false);
    expect(entry.usable(undefined)).toEqual([]);
  });

  it('keeps an implied base apart, the narrowest one', () => {
    const entry = entryOf('2023H1');
    const bases = [0.3, 0.1, 0.2].map(
      (half) =>
        new Fact(entry, around(100, half), {
          kind: 'computed',
          method: 'implied-base-growth',
          inputs: [other],
        }),
    );
    expect(bases.map((fact) => entry.compute(fact))).toEqual([false, false, false]);
    expect(entry.implied).toBe(bases[1]);
    expect(entry.computed).toBeUndefined();
    expect(entry.usable(undefined)).toEqual([]);
  });
});
