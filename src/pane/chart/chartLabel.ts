import type { ChartModel } from '../../app/chart/chartModels.ts';
import { categoryPoints, lastShown } from '../../app/chart/chartPoints.ts';
import type { Language } from '../../domain/language.ts';
import type { ChartWords } from '../words/chartWords.ts';
import { pointsText } from './pointsText.ts';

/** What a chart is of, from where to where, and what it ends with: for who does not see it. */
export function chartLabel(model: ChartModel, words: ChartWords, language: Language): string {
  const shown = categoryPoints(model);
  const last = shown[lastShown(shown)];
  const { title, categories } = model;
  const text = last === undefined ? '' : pointsText(last, words.gap, language);
  return words.label(title, categories[0] ?? '', categories.at(-1) ?? '', text);
}
