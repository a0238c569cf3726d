import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { measureOf, rankMeasures, ratioMeasures } from '../../src/domain/measure.ts';
import { convertUnit } from '../../src/domain/unit.ts';
import { shown as shownOn, type Shown } from '../support/evaluateFormula.ts';
import { newestDataset } from '../support/newestEdition.ts';

type Row = Readonly<
  Record<
    | 'id'
    | 'line'
    | 'place'
    | 'indicator'
    | 'breakdown'
    | 'period'
    | 'measure'
    | 'value'
    | 'unit'
    | 'printed'
    | 'qualifier'
    | 'locator'
    | 'terms'
    | 'reference',
    string
  >
>;

const file = new URL('../../seeds/figures.csv', import.meta.url);
const { data: rows } = parse<Row>(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''), {
  header: true,
  skipEmptyLines: true,
});

const shown = (formula: string): Shown => shownOn(formula, { dataset: newestDataset });

const text = (value: string): string => (value === '' ? '' : `"${value}"`);

const question = ({ place, indicator, period, breakdown, measure }: Row): string =>
  [place, indicator, period, breakdown, measure].map(text).join(',');

/** A class of figures (千亿级) is printed in words only. */
const isClass = ({ qualifier }: Row): boolean => qualifier.split('+').includes('class');

const numbers = rows.filter((row) => !isClass(row));

/** What is printed roughly stands behind what is computed exactly, so that it is asked for as published. */
const basis = ({ qualifier }: Row): string => (qualifier === 'exact' ? '' : '"公布"');

/** Ratios are asked for as fractions, ranks without a unit, all else in the unit as printed. */
function askedUnit({ measure: name, unit }: Row): string {
  const measure = measureOf(name);
  if (measure === undefined || rankMeasures.includes(measure)) return '';
  return ratioMeasures.includes(measure) ? '1' : unit;
}

function asked(row: Row): { readonly formula: string; readonly value: number } {
  const unit = askedUnit(row) === '1' ? '' : askedUnit(row);
  return {
    formula: `=HENAN.FIGURE(${question(row)},${text(row.reference)},${text(unit)},${basis(row)})`,
    value: valueIn(row, row),
  };
}

/** What a row prints, in the unit in which another one is asked for. */
function valueIn({ value, unit }: Row, other: Row): number {
  return convertUnit(Number(value), unit, askedUnit(other) || unit) ?? Number.NaN;
}

/** Rows of which a text is the same. */
function alikeBy(textOf: (row: Row) => string): (row: Row) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(textOf(row), [...(groups.get(textOf(row)) ?? []), row]);
  return (row) => groups.get(textOf(row)) ?? [];
}

/** Rows that answer one call: the preferred of them does. */
const rivals = alikeBy((row) => `${question(row)}|${row.reference}`);

const ofOneQuestion = alikeBy(question);

describe('every figure of the data package', () => {
  it('has rows to test', () => {
    expect(rows.length).toBeGreaterThan(250);
  });

  it('is had by FIGURE as printed, or is outranked by another print of the same figure', () => {
    const wrong = numbers.flatMap((row) => {
      const got = shown(asked(row).formula);
      const values = rivals(row).map((rival) => valueIn(rival, row));
      const isRight = got === asked(row).value || values.includes(Number(got));
      return isRight ? [] : [`${row.id}: ${asked(row).formula} gives ${String(got)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has its own value wherever it is the only print', () => {
    const wrong = numbers
      .filter((row) => rivals(row).length === 1)
      .filter((row) => shown(asked(row).formula) !== asked(row).value);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is no number where it is a class of figures', () => {
    const classes = rows.filter(isClass);
    const shownCells = classes.map((row) => shown(asked(row).formula));
    expect(shownCells.filter((cell) => !String(cell).startsWith('#N/A'))).toEqual([]);
  });

  it.each(['printed', 'line'] as const)('is cited by SOURCE with its %s', (field) => {
    const wrong = rows.flatMap((row) => {
      const got = String(shown(`=HENAN.SOURCE(${question(row)},"${field}","公布")`));
      const prints = new Set(
        ofOneQuestion(row).map(
          (other) => other[field] || (field === 'line' && other.locator) || '未记录',
        ),
      );
      return got.split('；').every((part) => prints.has(part)) ? [] : [`${row.id}: ${got}`];
    });
    expect(wrong).toEqual([]);
  });
});
