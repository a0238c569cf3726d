import type { Language } from '../../domain/language.ts';
import { sheetUnit } from '../../formulas/readableUnit.ts';
import type { TableFacts } from './tableFacts.ts';

/** In which units functions answer the levels of a table that says none. */
export const answeredUnits = (
  { indicators }: Pick<TableFacts, 'indicators'>,
  language: Language,
): readonly string[] => indicators.map(({ unit }) => sheetUnit(unit, language)?.unit ?? unit);
