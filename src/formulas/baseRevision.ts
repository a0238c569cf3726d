import { baseStep, type BaseStep } from '../dataset/baseStep.ts';
import type { Figure } from '../domain/figure.ts';
import { overlaps } from '../domain/interval.ts';
import type { Language } from '../domain/language.ts';
import { needsAcceptance } from '../domain/needsAcceptance.ts';
import { periodText } from '../domain/periodText.ts';
import { yearsLater } from '../domain/yearsLater.ts';
import { formatInterval, formatQuantity } from './formatNumber.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { joinTexts } from './joinTexts.ts';

interface Words {
  readonly growth: (byLevels: string) => string;
  readonly step: (period: string) => string;
  readonly implied: (before: string, base: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    growth: (byLevels) => `按两期总量为${byLevels}，基数已调整`,
    step: (period) => `${period}基数调整`,
    implied: (before, base) => `，${before}隐含基数为${base}`,
  },
  'en-US': {
    growth: (byLevels) => `two levels give ${byLevels}: the base was revised`,
    step: (period) => `base revised in ${period}`,
    implied: (before, base) => `: the implied base of ${before} is ${base}`,
  },
};

/**
 * A note where a printed growth and the one that follows from two levels differ by more than rounding allows, on the growth
 * and on both levels; empty where they meet or none follows.
 *
 * @example
 * baseRevision(levelOf2016, context); // => '2017年基数调整，2016年隐含基数为4718.5亿元'
 */
export function baseRevision(figure: Figure, context: FunctionContext): string {
  if (figure.measure === 'yoy') return ofGrowth(figure, context);
  if (figure.measure !== 'level' || needsAcceptance(figure.status)) return '';
  const { dataset, language } = context;
  const next = yearsLater(figure.period, 1);
  const steps = [
    baseStep(dataset, figure, figure),
    next === undefined ? undefined : baseStep(dataset, { ...figure, period: next }, figure),
  ];
  return joinTexts(
    steps.flatMap((step) => (step === undefined ? [] : stepText(step, language))),
    language,
  );
}

function ofGrowth(figure: Figure, { dataset, language }: FunctionContext): string {
  const { origin, low, high } = figure;
  const step = origin.kind === 'published' ? baseStep(dataset, figure) : undefined;
  if (step === undefined || low === null || high === null) return '';
  return overlaps(step.byLevels, { low, high })
    ? ''
    : words[language].growth(formatInterval(step.byLevels.low, step.byLevels.high, '1'));
}

function stepText({ period, before, impliedBase }: BaseStep, language: Language): string {
  const { step, implied } = words[language];
  const text = step(periodText(period, language));
  if (impliedBase === undefined) return text;
  const { value, low, high, unit } = impliedBase;
  const halfWidth = low === null || high === null ? 0 : (high - low) / 2;
  const base = formatQuantity(value, halfWidth, unit, language);
  return text + implied(periodText(before, language), base);
}
