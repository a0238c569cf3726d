import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { callFormula } from './callFormula.ts';
import { figureCall } from './figureCall.ts';

/**
 * The formula that answers a figure.
 *
 * @example
 * figureFormula(dataset, jiyuanTrade, 'zh-CN'); // => '=HENAN.TRADE("济源",2025)'
 */
export function figureFormula(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): WorksheetFormula {
  return callFormula(figureCall(dataset, figure, language));
}
