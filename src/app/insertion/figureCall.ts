import type { Dataset } from '../../dataset/dataset.ts';
import { basisNames } from '../../domain/basis.ts';
import { breakdownMembers } from '../../domain/breakdown.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { withShortName, type Spelled } from '../../domain/name.ts';
import type { NameIndex } from '../../domain/nameIndex.ts';
import { ownValue } from '../../domain/ownValue.ts';
import { tradeFlows, tradeIndicator } from '../../domain/wellKnownIndicators.ts';
import { evaluateSafely } from '../../formulas/evaluateSafely.ts';
import { figure as figureFunction } from '../../formulas/functions/figure.ts';
import type { FunctionDefinition } from '../../formulas/functions/functionDefinition.ts';
import { trade } from '../../formulas/functions/trade.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { sheetUnit } from '../../formulas/readableUnit.ts';

/** A function with the values of its arguments by name; what is absent is blank. */
export interface FigureCall {
  readonly definition: FunctionDefinition;
  readonly values: Readonly<Record<string, string | number>>;
}

type Values = FigureCall['values'];

/**
 * The shortest call that answers exactly this figure: names as people write them, and basis, reference or unit only where
 * another figure would answer without.
 *
 * @example
 * figureCall(dataset, jiyuanTrade, 'zh-CN'); // => TRADE of place 济源, period 2025
 * figureCall(dataset, jiyuanTrade, 'en-US'); // => TRADE of place Jiyuan, period 2025, unit billion yuan
 * figureCall(dataset, impliedBase, 'zh-CN'); // => TRADE of place 郑州, period 2024H1, basis 可测算
 */
export function figureCall(dataset: Dataset, figure: Figure, language: Language): FigureCall {
  // A computed figure beside a better one answers no question; the better one stands in its place.
  return (
    answeringCall(dataset, figure, language) ??
    withMore(plainCall(dataset, figure, language), {
      basis: basisNames[figure.origin.kind][language],
    })
  );
}

/** The same; undefined where no call answers exactly this figure. */
export function answeringCall(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): FigureCall | undefined {
  const plain = plainCall(dataset, figure, language);
  const calls = [
    plain,
    ...furtherArguments(figure, language).map((more) => withMore(plain, more)),
    ...furtherArguments(figure, language).map((more) =>
      withMore(anyCall(dataset, figure, language), more),
    ),
  ];
  return calls.find((call) => answers(dataset, call, figure, language));
}

/** Functions for the usual questions, FIGURE for every other. */
function plainCall(dataset: Dataset, figure: Figure, language: Language): FigureCall {
  const { measure, indicator, reference } = figure;
  const {
    indicator: _indicator,
    measure: _measure,
    ...shared
  } = namedValues(dataset, figure, language);
  if (measure === 'level' && tradeFlows.includes(indicator)) {
    const flow =
      indicator === tradeIndicator ? {} : { flow: flowName(dataset, indicator, language) };
    return { definition: trade, values: { ...shared, ...flow } };
  }
  if (measure === 'yoy' && reference === '') {
    return { definition: yoy, values: { ...shared, indicator } };
  }
  return anyCall(dataset, figure, language);
}

function anyCall(dataset: Dataset, figure: Figure, language: Language): FigureCall {
  return { definition: figureFunction, values: namedValues(dataset, figure, language) };
}

function namedValues(dataset: Dataset, figure: Figure, language: Language): Values {
  const { place, indicator, breakdown, measure, period } = figure;
  const asked = sheetUnit(figure.unit, language);
  const members = breakdownMembers(breakdown).map((id) =>
    writtenName(dataset.breakdowns, dataset.breakdown(id), id, language),
  );
  return {
    place: writtenName(dataset.places, dataset.place(place), place, language),
    indicator,
    period: periodCell(period),
    ...(members.length === 0 ? {} : { breakdown: members.join('+') }),
    ...(measure === 'level' ? {} : { measure }),
    ...(asked === undefined ? {} : { unit: asked.unit }),
  };
}

function flowName(dataset: Dataset, indicator: string, language: Language): string {
  return writtenName(dataset.indicators, dataset.indicator(indicator), indicator, language);
}

/** The short name where it means just this thing, else the full one, else the id. */
export function writtenName<Item extends Spelled>(
  index: NameIndex<Item>,
  item: Item | undefined,
  id: string,
  language: Language,
): string {
  if (item === undefined) return id;
  const names = language === 'zh-CN' ? [withShortName(item).nameZh, item.nameZh] : [item.nameEn];
  const own = names.find((name) => {
    const match = index.match(name);
    // A separator inside a name would part it in two.
    return match.kind === 'one' && match.item.id === id && !/[+＋、,，/]/u.test(name);
  });
  return own ?? id;
}

/** Further arguments to try, the fewest first. */
function furtherArguments(
  { origin, reference, unit: own }: Figure,
  language: Language,
): readonly Values[] {
  const unit = sheetUnit(own, language)?.unit ?? own;
  const basis = basisNames[origin.kind][language];
  const accepting = basisNames.any[language];
  const against: Values = reference === '' ? {} : { reference };
  const options: readonly Values[] = [
    { basis: accepting },
    { basis },
    against,
    { unit },
    { ...against, basis: accepting },
    { ...against, basis },
    { ...against, unit },
    { basis: accepting, unit },
    { basis, unit },
    { ...against, basis, unit },
  ];
  return options;
}

/** A call with further arguments, as far as its function has them. */
export function withMore({ definition, values }: FigureCall, more: Values): FigureCall {
  const names = new Set(definition.parameters.map(({ name }) => name));
  const known = Object.entries(more).filter(([name]) => names.has(name));
  return { definition, values: { ...values, ...Object.fromEntries(known) } };
}

function answers(
  dataset: Dataset,
  { definition, values }: FigureCall,
  figure: Figure,
  language: Language,
): boolean {
  const given = definition.parameters.map(({ name }) => ownValue(values, name) ?? null);
  const answer = evaluateSafely(definition, given, { dataset, language });
  return answer.ok && answer.value.kind === 'figure' && answer.value.figure.id === figure.id;
}
