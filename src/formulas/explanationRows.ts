import { computationInputs } from '../dataset/computationInputs.ts';
import { namedOrId } from '../dataset/dataset.ts';
import { questionOf } from '../dataset/questionOf.ts';
import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import type { ComputedFigure, Figure } from '../domain/figure.ts';
import type { Observation } from '../domain/observation.ts';
import type { CellOutput } from './cellValue.ts';
import { shortCitation } from './citation/shortCitation.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { joinTexts } from './joinTexts.ts';
import { localName } from './localName.ts';
import { methodNames, methodText } from './methodText.ts';
import { periodCell } from './periodCell.ts';
import { partText } from './questionText.ts';
import { countedMembers } from './rank/countedMembers.ts';
import { statusNames } from './statusNames.ts';
import { unitText } from './unitText.ts';

type Row = readonly CellOutput[];

/**
 * The steps to a figure, itself first: step, place, indicator, period, value, unit, low, high, method, source, printed,
 * line. A step that stood before is referred to instead of being repeated with all below it.
 */
export function explanationRows(figure: Figure, context: FunctionContext): readonly Row[] {
  const rows: Row[] = [];
  const firstSteps = new Map<string, string>();
  const visit = (current: Figure, step: string): void => {
    const before = firstSteps.get(current.id);
    firstSteps.set(current.id, before ?? step);
    const { origin } = current;
    if (origin.kind === 'published') {
      rows.push([...described(current, step, context), ...printed(current, context)]);
      return;
    }
    const inputs = computationInputs(context.dataset, origin.computed);
    const steps = inputs.map((_input, index) => `${step}.${index + 1}`);
    const method =
      before === undefined ? arithmetic(origin.computed, inputs, steps, context) : `= [${before}]`;
    rows.push([...described(current, step, context), method, '', '', '']);
    if (before !== undefined) return;
    for (const [index, input] of inputs.entries()) visit(input, steps[index] ?? '');
  };
  visit(figure, '1');
  return rows;
}

function described(figure: Figure, step: string, { dataset, language }: FunctionContext): Row {
  const { place, period, value, unit, low, high, reference } = figure;
  const question = questionOf(dataset, figure, period);
  const [against = ''] = reference.split('/');
  const whole =
    against === '' ? '' : ` / ${localName(namedOrId(dataset.place(against), against), language)}`;
  return [
    step,
    localName(dataset.place(place) ?? question.place, language),
    `${partText(question, language)}${whole}`,
    periodCell(period),
    value,
    unit === '1' ? unit : unitText(unit, language),
    low ?? '',
    high ?? '',
  ];
}

const yearOf = (code: string): number => canonicalPeriod(code)?.year ?? 0;

function arithmetic(
  computed: ComputedFigure,
  inputs: readonly Figure[],
  steps: readonly string[],
  context: FunctionContext,
): string {
  const { language } = context;
  const { method, value, period } = computed;
  const years = yearOf(period) - yearOf(inputs.at(-1)?.period ?? period);
  const colon = language === 'zh-CN' ? '：' : ': ';
  const text = `${methodNames[method][language]}${colon}${methodText(method, value, inputs, steps, years)}`;
  return method === 'rank-count' ? `${text} (${countedMembers(computed, context)})` : text;
}

/** Method, source, figure as printed and line; of a conflict those of every document. */
function printed(figure: Figure, { dataset, language }: FunctionContext): Row {
  if (figure.origin.kind !== 'published') return [];
  const { observations } = figure.origin;
  const shown: readonly Observation[] =
    figure.status === 'conflict' ? observations : observations.slice(0, 1);
  const citations = shown.map(({ source }) => {
    const document = dataset.source(source);
    return document === undefined ? source : shortCitation(document, language);
  });
  const numberOf = ({ printed: text, value, unit }: Observation): string =>
    text === '' && shown.length > 1 ? `${value}${unit}` : text;
  const lines = shown.flatMap(({ line }) => (line === null ? [] : [line]));
  const [line = ''] = lines;
  return [
    statusNames[figure.status][language],
    joinTexts([...new Set(citations)], language),
    joinTexts(shown.map(numberOf).filter(Boolean), language),
    lines.length > 1 ? joinTexts(lines.map(String), language) : line,
  ];
}
