import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import { agrees } from '../../domain/agrees.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { isOwnId } from '../../domain/ownId.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';
import { valueText } from './printedFigures.ts';

const words = {
  'zh-CN': {
    rests: '含本工作簿自录的数',
    agrees: (value: string) => `本工作簿自录 ${value}，与此一致`,
    differs: (value: string) => `本工作簿自录 ${value}，与此不一致`,
  },
  'en-US': {
    rests: 'rests on figures typed in this workbook',
    agrees: (value: string) => `typed in this workbook: ${value}, which agrees`,
    differs: (value: string) => `typed in this workbook: ${value}, which differs`,
  },
} as const;

/** What the workbook's own figures have to do with a figure that is none of them; empty where nothing. */
export function ownNote(dataset: Dataset, figure: Figure, language: Language): string {
  if (figure.status === 'own') return '';
  if (figure.origin.kind === 'computed') {
    const isOwn = figureOrigins(dataset, figure).some(({ id }) => isOwnId(id));
    return isOwn ? words[language].rests : '';
  }
  const [printed] = figure.origin.observations;
  const key = cellKey(figure);
  const typed = dataset.own.observations.find((each) => cellKey(each) === key);
  if (typed === undefined || figure.reference !== '') return '';
  const value = valueText(dataset, typed, language);
  const isAlike = figure.status === 'about' || agrees(typed, printed);
  return isAlike ? words[language].agrees(value) : words[language].differs(value);
}
