import type { Dataset } from '../../dataset/dataset.ts';
import { agrees } from '../../domain/agrees.ts';
import { endOfDate } from '../../domain/endOfDate.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { ownValue } from '../../domain/ownValue.ts';
import { evaluateSafely } from '../../formulas/evaluateSafely.ts';
import { callFormula } from '../insertion/callFormula.ts';
import { answeringCall, figureCall, withMore, type FigureCall } from '../insertion/figureCall.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';

/** A formula that answers another number. */
export interface UsableOther {
  readonly ok: true;
  readonly formula: WorksheetFormula;
  /** The argument by which a call of the same figure answers it; an empty one is left blank. */
  readonly argument: { readonly name: 'edition' | 'basis'; readonly value: string };
}

/** How another number can be had of a formula, or why it cannot. */
export type OtherUse =
  | UsableOther
  | {
      readonly ok: false;
      /** Its document has no date, what answers was known before it, or no basis asks for it. */
      readonly reason: 'undated' | 'not-before' | 'no-basis';
    };

/**
 * The use of an earlier print: a formula as known on the day on which it was printed. Each is tried.
 *
 * @example
 * printingUse(dataset, gdp, printedIn2025, 'zh-CN'); // => =HENAN.FIGURE("郑州","gdp",2024,,,,,,"@2025-04-15")
 */
export function printingUse(
  dataset: Dataset,
  figure: Figure,
  observation: Observation,
  language: Language,
): OtherUse {
  const published = dataset.source(observation.source)?.published ?? '';
  if (published === '') return { ok: false, reason: 'undated' };
  const value = `@${endOfDate(published)}`;
  const call = withMore(figureCall(dataset, figure, language), { edition: value });
  return answersLike(dataset, call, observation, language)
    ? { ok: true, formula: callFormula(call), argument: { name: 'edition', value } }
    : { ok: false, reason: 'not-before' };
}

/** The use of what is printed or computed beside a figure: a formula with a basis. */
export function figureUse(dataset: Dataset, figure: Figure, language: Language): OtherUse {
  const call = answeringCall(dataset, figure, language);
  if (call === undefined) return { ok: false, reason: 'no-basis' };
  const value = String(call.values['basis'] ?? '');
  return { ok: true, formula: callFormula(call), argument: { name: 'basis', value } };
}

/** Whether a call answers the number that a document prints, on whose word ever. */
function answersLike(
  dataset: Dataset,
  { definition, values }: FigureCall,
  observation: Observation,
  language: Language,
): boolean {
  const given = definition.parameters.map(({ name }) => ownValue(values, name) ?? null);
  const answer = evaluateSafely(definition, given, { dataset, language });
  if (!answer.ok || answer.value.kind !== 'figure') return false;
  const { origin } = answer.value.figure;
  return origin.kind === 'published' && agrees(origin.observations[0], observation);
}
