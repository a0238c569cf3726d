import type { Language } from '../../domain/language.ts';
import { localName } from '../../formulas/localName.ts';
import type { CoverageCell, CoverageTable } from './coverageTable.ts';

const separator = '\t';

/**
 * A table of coverage as lines with tabs between their cells: a header with the years, then units by indicator. `3/2` is three
 * vintages of the level and two of the growth, `1` a level alone, `0/1` a growth alone, `·` neither.
 */
export function coverageLines(
  { years, indicators }: CoverageTable,
  header: readonly [indicator: string, place: string],
  language: Language,
): readonly string[] {
  const lines = indicators.flatMap(({ indicator, rows }) =>
    rows.map(({ place, cells }) =>
      [localName(indicator, language), localName(place, language), ...cells.map(cellText)].join(
        separator,
      ),
    ),
  );
  return lines.length === 0 ? [] : [[...header, ...years].join(separator), ...lines];
}

function cellText({ level, growth }: CoverageCell): string {
  if (level + growth === 0) return '·';
  return growth === 0 ? String(level) : `${level}/${growth}`;
}

/** How many levels and growth rates a table has, and how many vintages all of them together. */
export function coverageCounts({
  indicators,
}: CoverageTable): Readonly<Record<'levels' | 'growths' | 'vintages', number>> {
  const counts = { levels: 0, growths: 0, vintages: 0 };
  for (const { level, growth } of indicators.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells),
  )) {
    counts.levels += level > 0 ? 1 : 0;
    counts.growths += growth > 0 ? 1 : 0;
    counts.vintages += level + growth;
  }
  return counts;
}
