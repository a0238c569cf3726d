import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { sheetUnit } from '../../formulas/readableUnit.ts';
import { unitText } from '../../formulas/unitText.ts';
import { figureNames, figureTitle, titleWithoutPlace } from '../text/figureTitle.ts';
import { statusMark } from './statusMark.ts';

/**
 * A figure's label with its unit; what is no published figure says so.
 *
 * @example
 * labelText(dataset, impliedBase, 'zh-CN'); // => '郑州市进出口（亿元，隐含基数）'
 */
export function labelText(dataset: Dataset, figure: Figure, language: Language): string {
  const mark = statusMark(figure.status, language);
  return `${figureTitle(dataset, figure, language)}${inBrackets([sheetUnitText(figure.unit, language), mark], language)}`;
}

/** The same of a whole column: without its place, and without the status of one figure. */
export function columnLabel(
  dataset: Dataset,
  figure: Pick<Figure, 'place' | 'indicator' | 'breakdown' | 'measure' | 'unit'>,
  language: Language,
): string {
  const names = figureNames(dataset, figure, language);
  return `${titleWithoutPlace(names, language)}${inBrackets([sheetUnitText(figure.unit, language)], language)}`;
}

/**
 * The name of the unit in which a sheet has a figure.
 *
 * @example
 * sheetUnitText('亿元', 'en-US'); // => 'CNY bn'
 */
export function sheetUnitText(unit: string, language: Language): string {
  return unitText(sheetUnit(unit, language)?.unit ?? unit, language);
}
