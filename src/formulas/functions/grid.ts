import { catchFault } from '../../domain/catchFault.ts';
import type { Issue } from '../../domain/issue.ts';
import type { PeriodRequest } from '../../domain/periodRequest.ts';
import type { Place } from '../../domain/place.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { Answer, FigureAnswer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import { isBlank, type CellMatrix, type CellValue } from '../cellValue.ts';
import { commonLatest } from '../commonLatest.ts';
import { figureAnswer } from '../figureAnswer.ts';
import { mostCells } from '../mostCells.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  indicatorParameter,
  measureParameter,
  periodsParameter,
  placesParameter,
  unitParameter,
} from '../parameters.ts';
import { resolveName } from '../resolveNames.ts';
import { resolvePeriod } from '../resolvePeriod.ts';
import { resolveQueryWithoutPeriod } from '../resolveQuery.ts';
import { shownCell, shownFigure } from '../shownCell.ts';
import { tableAnswer } from '../tableAnswer.ts';
import { defineFunction, type FunctionContext } from './functionDefinition.ts';

/**
 * `GRID(places, indicator, periods, [breakdown], [measure], [unit], [basis], [edition])`: values only, where the headers of two
 * ranges meet. Places go down and periods across, unless the places are a row or the periods a column of a single place;
 * two columns or two rows are places down, periods across. A missing figure is `#N/A` in place, a blank header
 * `#VALUE!`. "latest" of several places is the newest period that two thirds of them have.
 */
export const grid = defineFunction({
  id: 'GRID',
  summary: {
    'zh-CN': '成片取数：地区 × 时期，形状随两个区域；缺数为 #N/A',
    'en-US': 'Values of places by periods, in the shape of the two ranges; gaps are #N/A',
  },
  parameters: [
    placesParameter,
    indicatorParameter,
    periodsParameter,
    breakdownParameter,
    measureParameter,
    unitParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'table',
  evaluate: evaluateGrid,
});

function evaluateGrid(
  values: ArgumentValues<'places' | 'periods'>,
  context: FunctionContext,
): Result<Answer> {
  const shared = resolveQueryWithoutPeriod(values, context, { place: '' });
  if (!shared.ok) return shared;
  const [placeCells, periodCells] = [values.cells('places'), values.cells('periods')];
  if (placeCells.flat().length * periodCells.flat().length > mostCells) {
    return failure({ code: 'too-many-cells', most: mostCells });
  }
  const places = placeCells.flat().map((cell) => catchFault(() => placeOf(cell, context)));
  const ids = places.flatMap((place) => (place.ok ? [place.value.id] : []));
  const periods = periodCells.flat().map((cell) =>
    catchFault(() => {
      const request = periodOf(cell);
      return request.ok ? commonLatest(context.dataset, shared.value, ids, request.value) : request;
    }),
  );
  const answer = (place: Result<Place>, period: Result<PeriodRequest>): Result<FigureAnswer> => {
    if (!place.ok) return place;
    if (!period.ok) return period;
    const query = { ...shared.value, place: place.value.id, period: period.value };
    // What nobody foresaw in one cell leaves the others as they are.
    return catchFault(() => figureAnswer(success(query), context));
  };
  const answers = periodsGoDown(placeCells, periodCells)
    ? periods.map((period) => places.map((place) => answer(place, period)))
    : places.map((place) => periods.map((period) => answer(place, period)));
  return tableAnswer(
    'places',
    answers.map((row) => row.map(shownCell)),
    answers.map((row) => row.map(shownFigure)),
  );
}

/** Whether the result stands the other way round: places across and periods down. */
function periodsGoDown(places: CellMatrix, periods: CellMatrix): boolean {
  const [placeShape, periodShape] = [shapeOf(places), shapeOf(periods)];
  if (placeShape === 'row') return periodShape !== 'row';
  return placeShape === 'cell' && periodShape === 'column';
}

function shapeOf(cells: CellMatrix): 'cell' | 'row' | 'column' | 'block' {
  const columns = cells[0]?.length ?? 0;
  if (cells.length === 1) return columns === 1 ? 'cell' : 'row';
  return columns === 1 ? 'column' : 'block';
}

const blank = (argument: string): Issue => ({ code: 'missing-argument', argument });

function placeOf(cell: CellValue, { dataset }: FunctionContext): Result<Place> {
  return isBlank(cell)
    ? failure(blank('places'))
    : resolveName(dataset.places, 'place', String(cell));
}

function periodOf(cell: CellValue): Result<PeriodRequest> {
  return cell === null || isBlank(cell)
    ? failure(blank('periods'))
    : resolvePeriod('periods', cell);
}
