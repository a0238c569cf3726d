import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { OwnFigures } from '../../dataset/ownFigures.ts';
import { agrees } from '../../domain/agrees.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { rememberOf } from '../../domain/rememberOf.ts';
import { ownInputs } from '../text/ownInputs.ts';
import { valueText } from './printedFigures.ts';

const words = {
  'zh-CN': {
    agrees: (value: string) => `本工作簿自录 ${value}，与此一致`,
    differs: (value: string) => `本工作簿自录 ${value}，与此不一致`,
  },
  'en-US': {
    agrees: (value: string) => `typed in this workbook: ${value}, which agrees`,
    differs: (value: string) => `typed in this workbook: ${value}, which differs`,
  },
} as const;

/** What the workbook's own figures have to do with a figure that is none of them; empty where nothing. */
export function ownNote(dataset: Dataset, figure: Figure, language: Language): string {
  if (figure.status === 'own') return '';
  if (figure.origin.kind === 'computed') return ownInputs(dataset, figure, language);
  const [printed] = figure.origin.observations;
  const typed = typedFor(dataset.own).get(cellKey(figure));
  if (typed === undefined || figure.reference !== '') return '';
  const value = valueText(dataset, typed, language);
  const isAlike = figure.status === 'about' || agrees(typed, printed);
  return isAlike ? words[language].agrees(value) : words[language].differs(value);
}

/** What was typed, by `cellKey`; an audit asks for every figure of a workbook. */
const typedFor = rememberOf(
  (own: OwnFigures): ReadonlyMap<string, Observation> =>
    new Map(own.observations.map((each) => [cellKey(each), each])),
);
