import { defaultUnit } from '../../dataset/answerUnit.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isInvisible } from '../../domain/invisible.ts';
import { isCurrency } from '../../domain/isCurrency.ts';
import type { Issue } from '../../domain/issue.ts';
import { rankMeasures, ratioMeasures, type Measure } from '../../domain/measure.ts';
import type { FigureKey, Observation } from '../../domain/observation.ts';
import type { OwnColumn } from '../../domain/ownColumns.ts';
import { ownId } from '../../domain/ownId.ts';
import type { OwnRefusal } from '../../domain/ownRefusal.ts';
import { periodCode, type Period } from '../../domain/period.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import { roundNoise } from '../../domain/roundNoise.ts';
import { parseUnit } from '../../domain/unit.ts';
import {
  resolveBreakdown,
  resolveIndicator,
  resolveMeasure,
  resolveName,
} from '../../formulas/resolveNames.ts';
import { resolvePeriod } from '../../formulas/resolvePeriod.ts';
import type { OwnCell } from '../ports/ownTable.ts';
import { ownNumber, type OwnNumber } from './ownNumber.ts';

/** The cell of a column in a row; undefined where the table lacks the column. */
export type OwnRowCells = (column: OwnColumn) => OwnCell | undefined;

/** More of a source or a note is no cell that anybody reads. */
const longestText = 500;

/** Measured against another place or thing, for which the table has no column. */
const referring: ReadonlySet<Measure> = new Set([...rankMeasures, 'gap', 'yoy-gap']);
/** Measured against the whole of what a breakdown is part of. */
const ofWhole: ReadonlySet<Measure> = new Set(['share', 'increase-share', 'pull']);

/**
 * Reads a row as a figure, by the same parsers as the arguments of functions; what is not understood is a reason, and nothing is
 * guessed. Its source is named by its text alone.
 *
 * @example
 * // 济源 | 进出口 | | 2020 | 120.5 | 亿元 | 郑州海关
 * readOwnRow(cells, dataset); // => 120.45 to 120.55, its id 'own:419001|trade||2020|level'
 */
export function readOwnRow(cells: OwnRowCells, dataset: Dataset): Result<Observation> {
  const long = (['place', 'indicator', 'breakdown', 'source', 'note'] as const).find(
    (column) => textOf(cells, column).length > longestText,
  );
  if (long !== undefined) return refused({ kind: 'too-long', column: long, most: longestText });
  const key = readKey(cells, dataset);
  if (!key.ok) return key;
  const indicator = dataset.indicator(key.value.indicator);
  const typed = readValue(cells);
  if (!typed.ok) return typed;
  const unit = readUnit(cells, key.value.measure, indicator, typed.value);
  if (!unit.ok) return unit;
  const { value, decimals } = typed.value;
  return success({
    ...key.value,
    id: ownId(cellKey(key.value)),
    source: ownId(textOf(cells, 'source')),
    line: null,
    locator: '',
    dating: 'stated',
    value,
    unit: unit.value,
    printed: `${value.toFixed(Math.min(decimals, 20))}${unit.value === '1' ? '' : unit.value}`,
    halfWidth: roundNoise(0.5 * 10 ** -decimals),
    qualifiers: ['exact'],
    vintage: '',
    terms: '',
    note: textOf(cells, 'note'),
  });
}

function readKey(cells: OwnRowCells, dataset: Dataset): Result<FigureKey> {
  const missing = (['place', 'indicator', 'period', 'value'] as const).find((column) =>
    isInvisible(textOf(cells, column)),
  );
  if (missing !== undefined) return failure({ code: 'missing-argument', argument: missing });
  const place = resolveName(dataset.places, 'place', textOf(cells, 'place'));
  if (!place.ok) return place;
  const indicator = resolveIndicator(dataset, textOf(cells, 'indicator'));
  if (!indicator.ok) return indicator;
  const part = readPart(cells, dataset);
  if (!part.ok) return part;
  const period = readOwnPeriod(cells, indicator.value, part.value.measure);
  if (!period.ok) return period;
  return success({
    place: place.value.id,
    indicator: indicator.value.id,
    ...part.value,
    period: period.value,
    reference: '',
  });
}

function readPart(
  cells: OwnRowCells,
  dataset: Dataset,
): Result<Pick<FigureKey, 'breakdown' | 'measure'>> {
  const breakdown = resolveBreakdown(dataset, textOf(cells, 'breakdown') || undefined);
  if (!breakdown.ok) return breakdown;
  const measure = resolveMeasure(textOf(cells, 'measure') || undefined);
  if (!measure.ok) return measure;
  const isPartless = ofWhole.has(measure.value) && breakdown.value === '';
  return referring.has(measure.value) || isPartless
    ? refused({ kind: 'measure', measure: measure.value })
    : success({ breakdown: breakdown.value, measure: measure.value });
}

function readOwnPeriod(cells: OwnRowCells, { kind }: Indicator, measure: Measure): Result<string> {
  const input = cells('period')?.value;
  const request = resolvePeriod('period', input);
  if (!request.ok) return request;
  if (request.value.kind === 'latest') {
    return refused({ kind: 'no-single-period', input: String(input) });
  }
  const { period } = request.value;
  return success(periodCode(kind === 'stock' && measure === 'level' ? atItsEnd(period) : period));
}

/** A stock is a state at a time: a bare year or month is its end. */
function atItsEnd(period: Period): Period {
  const isYear = period.from === 1 && period.to === 12;
  const isMonth = period.from === period.to;
  return isYear || isMonth ? { ...period, state: true } : period;
}

function readValue(cells: OwnRowCells): Result<OwnNumber> {
  const cell = cells('value');
  if (cell?.isOurs === true) return refused({ kind: 'own-formula' });
  const number = cell === undefined ? undefined : ownNumber(cell);
  return number === undefined
    ? refused({ kind: 'no-number', input: textOf(cells, 'value') })
    : success(number);
}

/** A unit is never taken for granted; a cell that shows per cent says its own. */
function readUnit(
  cells: OwnRowCells,
  measure: Measure,
  indicator: Indicator | undefined,
  { isPercent }: OwnNumber,
): Result<string> {
  const stated = textOf(cells, 'unit').normalize('NFKC').trim();
  const usual = indicator === undefined ? '1' : defaultUnit(measure, indicator);
  if (stated === '' && !isPercent) {
    return refused({ kind: 'no-unit', unit: usual === '1' ? '%' : usual });
  }
  const unit = stated === '' ? '%' : stated;
  const isMeant = !isPercent || unit === '%';
  return isMeant && fits(unit, usual, measure)
    ? success(unit)
    : failure({ code: 'unit-mismatch', unit, figureUnit: usual });
}

function fits(unit: string, usual: string, measure: Measure): boolean {
  const [{ base }, { base: wanted }] = [parseUnit(unit), parseUnit(usual)];
  if (base === wanted) return true;
  const isAmount = !ratioMeasures.includes(measure);
  return isAmount && isCurrency(base) && isCurrency(wanted);
}

function textOf(cells: OwnRowCells, column: OwnColumn): string {
  return String(cells(column)?.value ?? '').trim();
}

const refused = (refusal: OwnRefusal): Result<never> => {
  const issue: Issue = { code: 'own-row', refusal };
  return failure(issue);
};
