import { answering } from '../../dataset/answering.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import { provinceOf } from '../../dataset/isWithin.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { withShortName } from '../../domain/name.ts';
import type { Qualifier } from '../../domain/observation.ts';
import { periodText } from '../../domain/periodText.ts';
import { inlineCitation } from '../../formulas/citation/inlineCitation.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';
import { localName } from '../../formulas/localName.ts';
import { figureNames, titleWithoutPlace } from './figureTitle.ts';
import { figureQuantity, quantityText } from './quantityText.ts';

/**
 * A figure as a sentence of a report, with its sources in brackets; of a level also its share of the province. What is computed says
 * so.
 *
 * @example
 * figureSentence(dataset, jiyuanTrade, 'zh-CN');
 * // => '2025年，济源进出口527.7亿元，占全省5.6%（大象新闻，2026-02-13；占比为测算）。'
 * figureSentence(dataset, zhengzhouGrowth, 'en-US');
 * // => 'Zhengzhou, foreign trade, growth on the year, Jan–Jun 2025: 38.7% (Henan Daily, 2025-08-03, in Chinese).'
 */
export function figureSentence(dataset: Dataset, figure: Figure, language: Language): string {
  const share = shareOf(dataset, figure);
  const figures = share === undefined ? [figure] : [figure, share];
  const brackets = [
    ...citationsOf(dataset, figures, language),
    ...computedNote(figure, share, language),
  ];
  const said = language === 'zh-CN' ? chinese(dataset, figure) : english(dataset, figure);
  const further = share === undefined ? '' : shareText(share, language);
  return language === 'zh-CN'
    ? `${said}${further}（${brackets.join('；')}）。`
    : `${said}${further} (${brackets.join('; ')}).`;
}

function chinese(dataset: Dataset, figure: Figure): string {
  const { place, rest } = namesOf(dataset, figure, 'zh-CN');
  const value = valueText(figure, 'zh-CN');
  const said =
    figure.measure === 'yoy'
      ? `${rest}${figure.value < 0 ? '下降' : '增长'}${value.replace('-', '')}`
      : `${rest.replace(/全省位次$/u, '居全省')}${value}`;
  // In a sentence the month says enough.
  const period = periodText(figure.period, 'zh-CN').replace(/时点$/u, '');
  return `${period}，${place}${said}`;
}

function english(dataset: Dataset, figure: Figure): string {
  const { place, rest } = namesOf(dataset, figure, 'en-US');
  const value = valueText(figure, 'en-US');
  const period = periodText(figure.period, 'en-US');
  if (figure.measure !== 'level') return `${place}, ${rest}, ${period}: ${value}`;
  const isState = figure.period.startsWith('@');
  return isState
    ? `${place}’s ${rest}, ${period}: ${value}`
    : `In ${period}, ${place}’s ${rest} came to ${value}`;
}

interface SentenceNames {
  readonly place: string;
  readonly rest: string;
}

function namesOf(dataset: Dataset, figure: Figure, language: Language): SentenceNames {
  const names = figureNames(dataset, figure, language);
  const place = dataset.place(figure.place);
  const rest = titleWithoutPlace(names, language);
  return {
    place: place === undefined ? names.place : localName(withShortName(place), language),
    rest: language === 'zh-CN' ? rest : lowerCased(rest),
  };
}

/** GDP stays as it is. */
const lowerCased = (text: string): string =>
  /^[A-Z][a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

const before: Readonly<Record<Language, Partial<Record<Qualifier, string>>>> = {
  'zh-CN': { about: '约', over: '超过', under: '不足', expected: '预计', within: '前' },
  'en-US': {
    about: 'about ',
    over: 'more than ',
    under: 'less than ',
    expected: 'an expected ',
    within: 'within ',
  },
};

function valueText(figure: Figure, language: Language): string {
  const { origin } = figure;
  const { text } = figureQuantity(figure, language);
  if (origin.kind === 'computed') return text;
  const words = origin.observations[0].qualifiers.map((one) => before[language][one] ?? '');
  return `${words.join('')}${text}`;
}

/** What a level of a unit of the province is of the whole, as printed, else as it follows. */
function shareOf(dataset: Dataset, figure: Figure): Figure | undefined {
  const { place, indicator, breakdown, measure } = figure;
  const province = provinceOf(dataset, place);
  if (measure !== 'level' || province === '' || province === place) return undefined;
  const whole = [province, indicator, ...(breakdown === '' ? [] : [breakdown])].join('/');
  const cell = dataset.cell(cellKey({ ...figure, measure: 'share' }));
  const shares = cell === undefined ? [] : answering(cell, { basis: 'preferred' });
  return shares.find(({ reference }) => reference === whole || reference === province);
}

/** So many decimals a report gives of a share. */
const shareDecimals = 3;

function shareText(share: Figure, language: Language): string {
  const { text } = quantityText(share, shareDecimals, language);
  return language === 'zh-CN' ? `，占全省${text}` : `, ${text} of the province’s`;
}

function citationsOf(
  dataset: Dataset,
  figures: readonly Figure[],
  language: Language,
): readonly string[] {
  const sources = figures
    .flatMap((figure) => figureOrigins(dataset, figure))
    .flatMap(({ source }) => dataset.source(source) ?? []);
  return [...new Set(sources.map((source) => inlineCitation(source, language)))];
}

function computedNote(
  figure: Figure,
  share: Figure | undefined,
  language: Language,
): readonly string[] {
  const isChinese = language === 'zh-CN';
  if (figure.origin.kind === 'computed') return [isChinese ? '测算' : 'own calculation'];
  if (share?.origin.kind === 'computed') return [isChinese ? '占比为测算' : 'share computed'];
  return [];
}
