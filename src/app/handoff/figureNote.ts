import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language, Localized } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { shortCitation } from '../../formulas/citation/shortCitation.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import { methodNames } from '../../formulas/methodText.ts';
import { figureTitle } from '../text/figureTitle.ts';

/** A note with more figures would cover the sheet; the sheet of sources has them all. */
const mostPrinted = 4;

const printedAs: Localized = { 'zh-CN': '原文', 'en-US': 'as printed' };
const computedBy: Localized = { 'zh-CN': '测算', 'en-US': 'Computed' };
const andMore: Readonly<Record<Language, (count: number) => string>> = {
  'zh-CN': (count) => `另有 ${count} 个数字，见来源表`,
  'en-US': (count) => `${count} more on the sheet of sources`,
};

/**
 * What stands beside a figure in a copy: its source and the figure as printed, line by line; of a computed one first the method.
 *
 * @example
 * figureNote(dataset, [figure], 'zh-CN'); // => '大象新闻（2026-02-13），原文：527.7亿元'
 */
export function figureNote(
  dataset: Dataset,
  figures: readonly Figure[],
  language: Language,
): string {
  const methods = figures.flatMap(({ origin }) =>
    origin.kind === 'computed' ? [methodNames[origin.computed.method][language]] : [],
  );
  const printed = new Map(
    figures
      .flatMap((figure) => figureOrigins(dataset, figure))
      .map((observation) => [observation.id, observation]),
  );
  const lines = [...printed.values()]
    .slice(0, mostPrinted)
    .map((observation) => printedLine(dataset, observation, printed.size > 1, language));
  const colon = language === 'zh-CN' ? '：' : ': ';
  return [
    ...(methods.length === 0
      ? []
      : [`${computedBy[language]}${colon}${listTexts([...new Set(methods)], language)}`]),
    ...lines,
    ...(printed.size > mostPrinted ? [andMore[language](printed.size - mostPrinted)] : []),
  ].join('\n');
}

function printedLine(
  dataset: Dataset,
  observation: Observation,
  isTitled: boolean,
  language: Language,
): string {
  const source = dataset.source(observation.source);
  const cited = source === undefined ? observation.source : shortCitation(source, language);
  const title = isTitled ? [figureTitle(dataset, observation, language)] : [];
  const [comma, colon] = language === 'zh-CN' ? ['，', '：'] : [', ', ': '];
  const printed = `${printedAs[language]}${colon}${observation.printed}`;
  return [...title, cited, printed].join(comma);
}
