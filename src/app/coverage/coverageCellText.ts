import type { Language } from '../../domain/language.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { figureQuantity } from '../text/quantityText.ts';
import type { CoverageCell } from './coverage.ts';

/**
 * What is said of a cell of a map of coverage: its value, and what kind of figure it is.
 *
 * @example
 * coverageCellText(cell, 'zh-CN'); // => '2,746.8亿元 公布'; of one without a figure '无数据'
 */
export function coverageCellText({ status, figure }: CoverageCell, language: Language): string {
  const kind = statusNames[status][language];
  return figure === undefined ? kind : `${figureQuantity(figure, language).text} ${kind}`;
}
