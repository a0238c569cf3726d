import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { measureOf, type Measure } from '../../domain/measure.ts';
import { ownValue } from '../../domain/ownValue.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { tradeFlows, tradeIndicator } from '../../domain/wellKnownIndicators.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import type { Parameter } from '../../formulas/functions/parameter.ts';
import { resolveBreakdown } from '../../formulas/resolveNames.ts';
import type { FormValues } from './formValues.ts';

type Fits = (figure: Figure) => boolean;

/**
 * The figures that what was chosen before a parameter leaves: what exists for it. A name that means nothing leaves all.
 */
export function chosenFigures(
  { parameters, measures }: FunctionDefinition,
  parameter: Parameter,
  values: FormValues,
  { dataset }: FunctionContext,
): readonly Figure[] {
  const before = parameters.slice(0, parameters.indexOf(parameter));
  const tests = before.flatMap(({ name, kind }) => {
    // Where the function decides on measures itself, its own parameter chooses among ranks.
    if (kind === 'measure' && measures !== undefined) return [];
    const test = testsOf[kind]?.(String(ownValue(values, name) ?? '').trim(), dataset);
    return test === undefined ? [] : [test];
  });
  const fixed = fixedTests(measures, parameters);
  return dataset.figures.filter(
    (figure) => fixed.every((fits) => fits(figure)) && tests.every((fits) => fits(figure)),
  );
}

function fixedTests(
  measures: readonly Measure[] | undefined,
  parameters: readonly Parameter[],
): readonly Fits[] {
  const hasFlow = parameters.some(({ kind }) => kind === 'flow');
  return [
    ...(measures === undefined ? [] : [({ measure }: Figure) => measures.includes(measure)]),
    ...(hasFlow ? [({ indicator }: Figure) => tradeFlows.includes(indicator)] : []),
  ];
}

type MakeTest = (text: string, dataset: Dataset) => Fits | undefined;

const testsOf: Readonly<Partial<Record<Parameter['kind'], MakeTest>>> = {
  place: (text, { places }) => {
    const ids = text.split(/[;；\n]/u).flatMap((name) => idOf(places.match(name.trim())));
    return ids.length === 0 ? undefined : ({ place }) => ids.includes(place);
  },
  indicator: (text, { indicators }) => {
    const [id] = idOf(indicators.match(text));
    return id === undefined ? undefined : ({ indicator }) => indicator === id;
  },
  flow: (text, { indicators }) => {
    const [id = tradeIndicator] = idOf(indicators.match(text));
    return ({ indicator }) => indicator === id;
  },
  period: periodTest,
  breakdown: (text, dataset) => {
    const key = resolveBreakdown(dataset, text === '' ? undefined : text);
    return key.ok ? ({ breakdown }) => breakdown === key.value : undefined;
  },
  measure: (text) => {
    const measure = text === '' ? 'level' : measureOf(text);
    return measure === undefined ? undefined : (figure) => figure.measure === measure;
  },
};

type Match = ReturnType<Dataset['places']['match']> | ReturnType<Dataset['indicators']['match']>;

const idOf = (match: Match): readonly string[] => (match.kind === 'one' ? [match.item.id] : []);

/** A bare year is answered by the states inside it as well; "latest" by any period. */
function periodTest(text: string): Fits | undefined {
  const request = text === '' ? undefined : parsePeriod(text);
  if (request?.kind !== 'period') return undefined;
  const code = periodCode(request.period);
  const states = /^\d{4}$/u.test(code) ? `@${code}` : undefined;
  return ({ period }) => period === code || (states !== undefined && period.startsWith(states));
}
