import type { FigureQuery } from '../dataset/figureQuery.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { ArgumentValues } from './argumentValues.ts';
import { isBlank, type CellValue } from './cellValue.ts';
import { commonLatest } from './commonLatest.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { mostCells } from './mostCells.ts';
import { resolveName } from './resolveNames.ts';
import { resolvePeriod } from './resolvePeriod.ts';
import { resolveQueryWithoutPeriod } from './resolveQuery.ts';

/**
 * The queries of every place with every period, place by place; blank cells of the ranges are passed over. A wrong name or
 * period in one cell is that query's failure; anything wrong with the other arguments, or more pairs than `mostCells`, is the call's.
 */
export function eachPair(
  values: ArgumentValues<'places' | 'periods'>,
  context: FunctionContext,
): Result<readonly Result<FigureQuery>[]> {
  const shared = resolveQueryWithoutPeriod(values, context, { place: '' });
  if (!shared.ok) return shared;
  const [placeNames, periodTexts] = [filled(values, 'places'), filled(values, 'periods')];
  if (placeNames.length * periodTexts.length > mostCells) {
    return failure({ code: 'too-many-cells', most: mostCells });
  }
  const places = placeNames.map((name) =>
    resolveName(context.dataset.places, 'place', String(name)),
  );
  const ids = places.flatMap((place) => (place.ok ? [place.value.id] : []));
  const periods = periodTexts.map((text) => {
    const request = resolvePeriod('periods', text);
    return request.ok ? commonLatest(context.dataset, shared.value, ids, request.value) : request;
  });
  const queries: Result<FigureQuery>[] = [];
  for (const place of places) {
    for (const period of periods) {
      if (!place.ok) queries.push(place);
      else if (!period.ok) queries.push(period);
      else queries.push(success({ ...shared.value, place: place.value.id, period: period.value }));
    }
  }
  return success(queries);
}

function filled(
  values: ArgumentValues<'places' | 'periods'>,
  name: 'places' | 'periods',
): readonly (string | number | boolean)[] {
  return values.cells(name).flat().filter(isFilled);
}

const isFilled = (value: CellValue): value is string | number | boolean => !isBlank(value);
