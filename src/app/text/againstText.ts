import type { Dataset } from '../../dataset/dataset.ts';
import { withAncestors } from '../../dataset/isWithin.ts';
import type { Language } from '../../domain/language.ts';
import type { Measure } from '../../domain/measure.ts';
import type { FigureKey } from '../../domain/observation.ts';
import { localName } from '../../formulas/localName.ts';

type Measured = Pick<FigureKey, 'place' | 'measure'> & Partial<Pick<FigureKey, 'reference'>>;
type Words = Readonly<Record<Language, (reference: string) => string>>;

const words: Readonly<Partial<Record<Measure, Words>>> = {
  gap: { 'zh-CN': (name) => `比${name}多`, 'en-US': (name) => `above ${name}` },
  'yoy-gap': {
    'zh-CN': (name) => `增速比${name}高`,
    'en-US': (name) => `growth above ${name}`,
  },
  share: { 'zh-CN': (name) => `占${name}`, 'en-US': (name) => `share of ${name}` },
  'increase-share': {
    'zh-CN': (name) => `增量占${name}`,
    'en-US': (name) => `share of the increase of ${name}`,
  },
  pull: {
    'zh-CN': (name) => `拉动${name}`,
    'en-US': (name) => `contribution to growth of ${name}`,
  },
  rank: { 'zh-CN': (name) => `${name}位次`, 'en-US': (name) => `rank in ${name}` },
  'yoy-rank': {
    'zh-CN': (name) => `增速${name}位次`,
    'en-US': (name) => `rank of growth in ${name}`,
  },
};

/**
 * What a figure is measured as and against which place; undefined where it is measured against its own place or nothing.
 *
 * @example
 * againstText(dataset, gap, 'zh-CN'); // => '比洛阳市多', of the gap written '410300/trade'
 * againstText(dataset, rank, 'zh-CN'); // => '全省位次', of a rank in the province that the place lies in
 */
export function againstText(
  dataset: Dataset,
  { place, measure, reference = '' }: Measured,
  language: Language,
): string | undefined {
  const [against = ''] = reference.split('/');
  const text = words[measure]?.[language];
  if (text === undefined || against === '' || against === place) return undefined;
  return text(placeAround(dataset, place, against, language));
}

/** What the province or country that a place lies in is called. */
const wholeOne: ReadonlyMap<string, string> = new Map([
  ['country', '全国'],
  ['province', '全省'],
]);

function placeAround(dataset: Dataset, place: string, against: string, language: Language): string {
  const found = dataset.place(against);
  if (found === undefined) return against;
  const isInside = withAncestors(dataset, place).includes(against);
  const whole = isInside && language === 'zh-CN' ? wholeOne.get(found.kind) : undefined;
  return whole ?? localName(found, language);
}
