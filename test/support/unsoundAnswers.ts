import { answering } from '../../src/dataset/answering.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { cellKey } from '../../src/dataset/figureCell.ts';
import { findFigure } from '../../src/dataset/findFigure.ts';
import { canonicalPeriod } from '../../src/domain/canonicalPeriod.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { rankMeasures } from '../../src/domain/measure.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { convertUnit } from '../../src/domain/unit.ts';
import { printedBelow, twoVintages } from './printedBelow.ts';

/** What is wrong with a figure that answers unasked. */
export interface Unsound {
  readonly id: string;
  readonly why: string;
}

const changes: ReadonlySet<string> = new Set(['growth', 'increase', 'contribution']);

/**
 * The default answers of an edition that an economist would not sign: over two bases or vintages, a class of figures, or a rank
 * in another universe than the province. Written without the code that keeps them back.
 */
export function unsoundAnswers(dataset: Dataset): readonly Unsound[] {
  const cells = new Map(dataset.figures.map((figure) => [cellKey(figure), figure]));
  return [...cells].flatMap(([key, figure]) => {
    const cell = dataset.cell(key);
    const [answer] = cell === undefined ? [] : answering(cell, { basis: 'preferred' });
    const reasons = answer === undefined ? [] : reasonsAgainst(answer, dataset);
    const rank = rankMeasures.includes(figure.measure) ? otherUniverse(figure, dataset) : undefined;
    return [...reasons, ...(rank === undefined ? [] : [rank])].map((why) => ({
      id: answer?.id ?? figure.id,
      why,
    }));
  });
}

function reasonsAgainst(answer: Figure, dataset: Dataset): readonly string[] {
  if (answer.status === 'mixed-base' || answer.status === 'implied-base') return [answer.status];
  if (answer.origin.kind === 'published') {
    return answer.origin.observations[0].qualifiers.includes('class') ? ['class'] : [];
  }
  const printed = printedBelow(answer, dataset);
  const rests = printed.flatMap(({ qualifiers, measure }) => [
    ...(qualifiers.some((name) => name !== 'exact') ? ['rests on what is stated roughly'] : []),
    ...(measure.startsWith('target') ? ['rests on a target'] : []),
  ]);
  const vintages = twoVintages(printed) ? ['two vintages'] : [];
  const bases = isChange(answer, dataset) && !onOneBase(printed, dataset) ? ['two bases'] : [];
  return [...rests, ...vintages, ...bases];
}

function isChange({ origin }: Figure, dataset: Dataset): boolean {
  if (origin.kind !== 'computed') return false;
  const { method, inputs } = origin.computed;
  return (
    changes.has(method) ||
    inputs.some((id) => {
      const input = dataset.figure(id);
      return input !== undefined && input.id === id && isChange(input, dataset);
    })
  );
}

/** Whether each printed level stands on one base with that of the year before among the same printed figures. */
function onOneBase(printed: readonly Observation[], dataset: Dataset): boolean {
  const levels = printed.filter(({ measure }) => measure === 'level');
  return levels.every((level) => {
    const before = levels.find((other) => isYearBefore(other, level));
    return before === undefined || isProven(level, dataset);
  });
}

function isYearBefore(earlier: Observation, later: Observation): boolean {
  const same = (['place', 'indicator', 'breakdown'] as const).every(
    (part) => earlier[part] === later[part],
  );
  const [first, second] = [canonicalPeriod(earlier.period), canonicalPeriod(later.period)];
  if (!same || first === undefined || second === undefined) return false;
  return first.from === second.from && first.to === second.to && first.year + 1 === second.year;
}

/** A printed growth of the figure or of a sibling that meets printed levels of its own, or nearly all places of the year. */
function isProven(level: Observation, dataset: Dataset): boolean {
  const printed = printedIndex(dataset);
  const rates = siblings(level.indicator, dataset)
    .flatMap((indicator) => printed.get(`${level.place}|${indicator}`) ?? [])
    .filter(({ period, measure }) => period === level.period && measure.startsWith('yoy'));
  if (rates.some((rate) => meetsLevels(rate, printed))) return true;
  // Other places tell nothing of one whose territory changed.
  const { boundaries = [] } = dataset.place(level.place) ?? {};
  const isNew = boundaries.some(({ year }) =>
    level.period.replace('@', '').startsWith(String(year)),
  );
  return !isNew && nearlyAll(level, printed, dataset);
}

type PrintedIndex = ReadonlyMap<string, readonly Observation[]>;

const indexes = new WeakMap<Dataset, PrintedIndex>();

/** Observations by place and indicator. */
function printedIndex(dataset: Dataset): PrintedIndex {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const index = new Map<string, Observation[]>();
  for (const item of dataset.edition.observations) {
    const key = `${item.place}|${item.indicator}`;
    const items = index.get(key);
    if (items === undefined) index.set(key, [item]);
    else items.push(item);
  }
  indexes.set(dataset, index);
  return index;
}

function siblings(indicator: string, { edition }: Dataset): readonly string[] {
  const found = new Set([indicator]);
  for (const { id, sumOf } of edition.indicators) {
    const members = [id, ...sumOf];
    if (members.includes(indicator)) for (const member of members) found.add(member);
  }
  return [...found];
}

/** Whether any two printed levels grow at a printed rate, within rounding. */
function meetsLevels(rate: Observation, printed: PrintedIndex): boolean {
  const own = (printed.get(`${rate.place}|${rate.indicator}`) ?? []).filter(
    ({ breakdown, measure, halfWidth }) =>
      breakdown === rate.breakdown && measure === 'level' && halfWidth !== null,
  );
  return own
    .filter(({ period }) => period === rate.period)
    .some((later) =>
      own.some((earlier) => isYearBefore(earlier, later) && meets(rate, later, earlier)),
    );
}

function meets(rate: Observation, later: Observation, earlier: Observation): boolean {
  const scale = convertUnit(1, earlier.unit, later.unit);
  const percent = convertUnit(1, rate.unit, '1');
  if (scale === undefined || percent === undefined) return false;
  const growth = (up: number): number =>
    (later.value + up * (later.halfWidth ?? 0)) /
      ((earlier.value - up * (earlier.halfWidth ?? 0)) * scale) -
    1;
  const half = (rate.halfWidth ?? 0) * percent + 1e-9;
  return growth(1) >= rate.value * percent - half && growth(-1) <= rate.value * percent + half;
}

/** Nine places or more of which a total's growth of the year meets. */
function nearlyAll(
  { indicator, period }: Observation,
  printed: PrintedIndex,
  { edition }: Dataset,
): boolean {
  const year = canonicalPeriod(period)?.year;
  const meeting = edition.places.filter(({ id }) =>
    (printed.get(`${id}|${indicator}`) ?? []).some(
      (rate) =>
        rate.breakdown === '' &&
        rate.measure === 'yoy' &&
        canonicalPeriod(rate.period)?.year === year &&
        meetsLevels(rate, printed),
    ),
  );
  return meeting.length >= 9;
}

/** A rank that answers without a universe is that of the province. */
function otherUniverse(figure: Figure, dataset: Dataset): string | undefined {
  const { place, indicator, breakdown, measure } = figure;
  const period = canonicalPeriod(figure.period);
  if (period === undefined) return undefined;
  const found = findFigure(dataset, {
    place,
    indicator,
    breakdown,
    measure,
    basis: 'preferred',
    period: { kind: 'period', period },
  });
  const [universe = ''] = found.ok ? found.value.reference.split('/') : [];
  const isProvince = dataset.place(universe)?.kind === 'province';
  return !found.ok || isProvince ? undefined : `rank in ${universe}`;
}
