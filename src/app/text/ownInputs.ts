import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { isOwnId } from '../../domain/ownId.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';

const words: Localized = {
  'zh-CN': '含本工作簿自录的数',
  'en-US': 'rests on figures typed in this workbook',
};

/** Says of a computed figure that it follows from one, at least, that was typed in the workbook; empty for all others. */
export function ownInputs(dataset: Dataset, figure: Figure, language: Language): string {
  if (figure.origin.kind !== 'computed' || dataset.own.observations.length === 0) return '';
  const isOwn = figureOrigins(dataset, figure).some(({ id }) => isOwnId(id));
  return isOwn ? words[language] : '';
}
