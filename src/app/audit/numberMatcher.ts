import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { remember } from '../../domain/remember.ts';
import { parseUnit } from '../../domain/unit.ts';
import { compareTyped, type Agreement } from '../blockMatch/compareTyped.ts';

/** A figure that a typed number equals. */
export interface NumberMatch {
  readonly figure: Figure;
  /** By what the figure is multiplied to be the typed number: 10000 where 亿元 were typed in 万元, -1 for 下降 without its sign. */
  readonly factor: number;
  readonly agreement: Exclude<Agreement['kind'], 'differs'>;
}

/** Finds the figures that a typed number equals, in their own unit or at another scale. */
export interface NumberMatcher {
  /** For a number that tells by itself. */
  readonly byNumber: (typed: number) => readonly NumberMatch[];
  /** Among given figures, for one that tells little. */
  readonly among: (typed: number, figures: readonly Figure[]) => readonly NumberMatch[];
}

/** Units in which tables are printed: 元, 千元, 万元, 百万元, 亿元. */
const scales: readonly number[] = [1, 1e3, 1e4, 1e6, 1e8];

/** A figure that answers only where somebody asks for it is none that somebody has copied. */
const copied: ReadonlySet<Figure['status']> = new Set([
  'published',
  'revised',
  'about',
  'computed',
  'conflict',
]);

/**
 * Indexes figures by their first four digits, which are the same at every scale.
 *
 * @example
 * createNumberMatcher(dataset).byNumber(5277000); // => 济源 trade 2025, 527.7亿元, factor 10000
 */
export function createNumberMatcher({ figures }: Dataset): NumberMatcher {
  const sought = figures.filter(({ value, status }) => value !== 0 && copied.has(status));
  const byDigits = groupBy(sought, ({ value }) => firstDigits(value));
  return {
    among,
    byNumber: (typed) => {
      const key = firstDigits(typed);
      // What was rounded twice may end beside itself.
      return [key - 1, key, key + 1].flatMap((near) => among(typed, byDigits.get(near) ?? []));
    },
  };
}

const among: NumberMatcher['among'] = (typed, figures) =>
  figures.flatMap((figure) => matchOf(typed, figure));

/** From 1000 to 9999. */
function firstDigits(value: number): number {
  const size = Math.abs(value);
  return Math.round(size / 10 ** (Math.floor(Math.log10(size)) - 3));
}

function matchOf(typed: number, figure: Figure): readonly NumberMatch[] {
  const isRatio = figure.unit === '1';
  const isOpposite = typed < 0 !== figure.value < 0;
  // 下降24.2% is often typed without its sign; an amount with another sign is another amount.
  if (isOpposite && !isRatio) return [];
  const sign = isOpposite ? -1 : 1;
  for (const scale of isRatio ? [1, 100] : scalesOf(figure.unit)) {
    const { kind } = compareTyped(typed, { value: figure.value * scale * sign, unit: '' });
    if (kind !== 'differs') return [{ figure, factor: scale * sign, agreement: kind }];
  }
  return [];
}

/** Its own unit first. */
const scalesOf = remember((unit: string): readonly number[] => {
  const { factor } = parseUnit(unit);
  return [1, ...scales.map((scale) => factor / scale).filter((scale) => scale !== 1)];
});
