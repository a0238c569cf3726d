import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { CellReading } from './cellReading.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { ownCityWords } from './plainWords.ts';
import type { SaidPart } from './said.ts';
import type { Stack, TableStacks } from './tableStacks.ts';
import { ownCityMeaning } from './textToken.ts';

/**
 * The headers of a table with 全市 read as the one city that its titles name; without one it is not understood.
 *
 * @param places what the titles name
 */
export function withOwnCity(
  { down, across }: TableStacks,
  places: readonly SaidPart[],
  { dataset }: FunctionContext,
): TableStacks {
  const cities = places.filter(({ id }) => dataset.place(id)?.kind === 'prefecture');
  const [city] = cities;
  const only = new Set(cities.map(({ id }) => id)).size === 1 ? city : undefined;
  const read = ({ levels }: Stack): Stack => ({
    levels: levels.map((level) => ({ ...level, reading: inCity(level.reading, only) })),
  });
  return { down: down.map(read), across: across.map(read) };
}

/** Whether a header is 全市 of which nobody says the city: a place all the same, which heads nothing. */
export const isUnreadCity = (problem: HeaderProblem | undefined): boolean =>
  problem?.kind === 'unknown' && ownCityWords.includes(problem.text);

const isOwnCity = ({ kind, id }: SaidPart): boolean =>
  kind === ownCityMeaning.kind && id === ownCityMeaning.id;

function inCity(reading: CellReading, city: SaidPart | undefined): CellReading {
  const own = reading.words.flat().find(isOwnCity);
  if (own === undefined) return reading;
  if (city === undefined) {
    return { ...reading, words: [], problem: { kind: 'unknown', text: own.label } };
  }
  const named: SaidPart = { ...own, id: city.id, label: city.label, isPlain: false };
  return {
    ...reading,
    words: reading.words.map((parts) => parts.map((part) => (isOwnCity(part) ? named : part))),
  };
}
