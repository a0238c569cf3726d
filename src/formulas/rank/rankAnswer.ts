import type { FigureQuery } from '../../dataset/figureQuery.ts';
import { measureNames, measureOf, type Measure } from '../../domain/measure.ts';
import { normalizeName } from '../../domain/name.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { FigureAnswer } from '../answer.ts';
import type { ArgumentValue, ArgumentValues } from '../argumentValues.ts';
import { inUnit } from '../figureAnswer.ts';
import type { FunctionContext } from '../functions/functionDefinition.ts';
import { resolveName } from '../resolveNames.ts';
import { resolveQuery } from '../resolveQuery.ts';
import { unknownWord } from '../unknownWord.ts';
import { findOrCount } from './findOrCount.ts';

const rankOf: Partial<Readonly<Record<Measure, Measure>>> = {
  level: 'rank',
  rank: 'rank',
  yoy: 'yoy-rank',
  'yoy-rank': 'yoy-rank',
};

/**
 * The rank that `RANKING` answers, which `EXPLAIN` with `among` takes apart: by level or by growth, in the universe that `among`
 * names, which is the province where it is blank.
 */
export function rankAnswer(
  values: ArgumentValues<'measure' | 'among'>,
  context: FunctionContext,
): Result<FigureAnswer> {
  const measureText = values.value('measure');
  const named = measureText === undefined ? 'level' : measureOf(String(measureText));
  const measure = named === undefined ? undefined : rankOf[named];
  if (measure === undefined) {
    const { level, yoy } = measureNames;
    return unknownWord('measure', measureText, { level, yoy });
  }
  const query = resolveQuery(values, context, { measure });
  if (!query.ok) return query;
  const among = resolveAmong(values.value('among'), context);
  if (!among.ok) return among;
  const question: FigureQuery =
    among.value.universe === undefined
      ? query.value
      : { ...query.value, reference: { place: among.value.universe } };
  const answer = findOrCount(question, context, among.value.isAvailable);
  if (answer.ok) return inUnit(answer.value, answer.value.unit);
  const { issue } = answer;
  return failure(issue.code === 'other-universe' ? { ...issue, argument: 'among' } : issue);
}

interface Among {
  /** Undefined for the province. */
  readonly universe: string | undefined;
  readonly isAvailable: boolean;
}

function resolveAmong(input: ArgumentValue, { dataset }: FunctionContext): Result<Among> {
  if (input === undefined) return success({ universe: undefined, isAvailable: false });
  const name = String(input);
  if (['available', '有数'].includes(normalizeName(name))) {
    return success({ universe: undefined, isAvailable: true });
  }
  const place = resolveName(dataset.places, 'among', name);
  return place.ok ? success({ universe: place.value.id, isAvailable: false }) : place;
}
