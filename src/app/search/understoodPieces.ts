import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { measureNames, measures } from '../../domain/measure.ts';
import type { Named as NamedThing } from '../../domain/name.ts';
import type { NameIndex } from '../../domain/nameIndex.ts';
import { periodText } from '../../domain/periodText.ts';
import { localName } from '../../formulas/localName.ts';
import { breakdownText } from '../text/figureTitle.ts';
import { columnLabel } from './facets.ts';
import type { CodeTable, FigureColumns } from './figureColumns.ts';
import { isUnknown, type QueryPiece } from './queryPiece.ts';
import type { Understood } from './searchResult.ts';
import type { Fit } from './vocabulary.ts';
import type { WordKind } from './wordKind.ts';

type Meaning = Understood['meanings'][number];

/** Only the best meanings of a piece are told. */
const mostMeanings = 6;

/** What codes stand for. */
export interface Named {
  readonly dataset: Dataset;
  readonly columns: FigureColumns;
  readonly members: CodeTable;
}

/** How the pieces of a query were read, for people. */
export function understoodPieces(
  pieces: readonly QueryPiece[],
  named: Named,
  language: Language,
): readonly Understood[] {
  return pieces.map((piece) => ({
    text: piece.text,
    meanings: isUnknown(piece)
      ? withoutFigures(piece.text, named.dataset, language)
      : meaningsOf(piece, named, language),
  }));
}

/** What is known by its name, though there are no figures of it. */
function withoutFigures(
  text: string,
  { places, indicators, breakdowns }: Dataset,
  language: Language,
): readonly Meaning[] {
  const meaning = (kind: Meaning['kind'], index: NameIndex<NamedThing>): readonly Meaning[] => {
    const match = index.match(text);
    if (match.kind !== 'one') return [];
    return [{ kind, id: match.item.id, label: localName(match.item, language) }];
  };
  return [
    ...meaning('place', places),
    ...meaning('indicator', indicators),
    ...meaning('breakdown', breakdowns),
  ];
}

function meaningsOf(
  { fits, number, period, latest, text }: QueryPiece,
  named: Named,
  language: Language,
): readonly Meaning[] {
  const meanings = new Map<string, Meaning>();
  for (const fit of fits.toSorted((left, right) => right.strength - left.strength)) {
    const meaning = meaningOf(fit, text, named, language);
    const key = `${meaning.kind}|${meaning.id}`;
    if (!meanings.has(key)) meanings.set(key, meaning);
  }
  if (period !== undefined) {
    meanings.set(`period|${period}`, {
      kind: 'period',
      id: period,
      label: periodText(period, language),
    });
  }
  if (number !== undefined) meanings.set('number', { kind: 'number', id: text, label: text });
  if (latest !== undefined) meanings.set('latest', { kind: 'latest', id: 'latest', label: text });
  return [...meanings.values()].slice(0, mostMeanings);
}

function meaningOf(
  { kind, code }: Fit<WordKind>,
  text: string,
  named: Named,
  language: Language,
): Meaning {
  // Halves, quarters and months of every year are one meaning: what was typed.
  if (kind === 'part') return { kind: 'period', id: text, label: text };
  if (kind === 'source') {
    const source = named.dataset.edition.sources[code];
    return { kind, id: source?.id ?? '', label: source?.title ?? '' };
  }
  const table = kind === 'breakdown' ? named.members : named.columns[kind];
  const id = table.ids[code] ?? '';
  return { kind, id, label: labelOf(kind, id, named.dataset, language) };
}

function labelOf(
  kind: Exclude<WordKind, 'part' | 'source'>,
  id: string,
  dataset: Dataset,
  language: Language,
): string {
  if (kind === 'breakdown') return breakdownText(dataset, id, language);
  if (kind !== 'measure') return columnLabel(dataset, kind, id, language);
  const measure = measures.find((name) => name === id);
  return measure === undefined ? id : measureNames[measure][language];
}
