import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import type { FigureKey } from '../../domain/observation.ts';
import { expandReference } from '../../domain/reference.ts';
import { figureNames, titleWithoutPlace } from './figureTitle.ts';

/**
 * What a figure is measured against, in words; empty where it stands for itself.
 *
 * @example
 * referenceText(dataset, gap, 'zh-CN'); // => '洛阳市进出口', of the gap written '410300/trade'
 * referenceText(dataset, rank, 'zh-CN'); // => '河南省', a universe
 */
export function referenceText(dataset: Dataset, key: FigureKey, language: Language): string {
  const reference = expandReference(key, (member) => dataset.breakdown(member)?.dimension);
  if (reference === undefined) return '';
  const names = figureNames(dataset, { ...reference, measure: 'level' }, language);
  const isUniverse = !key.reference.includes('/') && key.measure !== 'share';
  if (isUniverse) return names.place;
  return `${names.place}${language === 'zh-CN' ? '' : ': '}${titleWithoutPlace(names, language)}`;
}
