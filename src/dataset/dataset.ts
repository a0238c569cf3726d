import type { BreakdownMember } from '../domain/breakdown.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { withShortName, type Named, type Spelled } from '../domain/name.ts';
import { nameIndex, type NameIndex } from '../domain/nameIndex.ts';
import type { Place } from '../domain/place.ts';
import type { Source } from '../domain/source.ts';
import type { Edition } from './edition.ts';
import type { FigureCell } from './figureCell.ts';
import { figureIndex } from './figureIndex.ts';
import { noOwnFigures, type OwnFigures } from './ownFigures.ts';

/** An edition with everything looked up: what functions, the pane and the command ask. */
export interface Dataset {
  readonly edition: Edition;
  /** What the workbook adds to it. */
  readonly own: OwnFigures;
  readonly places: NameIndex<Place>;
  readonly indicators: NameIndex<Indicator>;
  readonly breakdowns: NameIndex<BreakdownMember>;
  readonly place: (id: string) => Place | undefined;
  readonly indicator: (id: string) => Indicator | undefined;
  readonly breakdown: (id: string) => BreakdownMember | undefined;
  readonly source: (id: string) => Source | undefined;
  /** The figure that an observation or a computation belongs to. */
  readonly figure: (id: string) => Figure | undefined;
  /** Made when first asked for, as are those of a place and what is looked up in it. */
  readonly figures: readonly Figure[];
  readonly figuresOf: (place: string) => readonly Figure[];
  /** Whether there is any figure of a place. */
  readonly hasFigures: (place: string) => boolean;
  /** Figures by `cellKey`. */
  readonly cell: (key: string) => FigureCell | undefined;
  /** Period codes that exist, by `seriesKey`. */
  readonly periods: (key: string) => readonly string[];
}

/** Indexes an edition, with what a workbook adds to it. */
export function createDataset(edition: Edition, own: OwnFigures = noOwnFigures): Dataset {
  const place = byId(edition.places);
  const indicator = byId(edition.indicators);
  const breakdown = byId(edition.breakdowns);
  const source = byId([...edition.sources, ...own.sources]);
  const index = figureIndex({ edition, own }, indicator);
  return {
    edition,
    own,
    places: nameIndex(edition.places),
    indicators: nameIndex(edition.indicators),
    breakdowns: nameIndex(edition.breakdowns),
    place,
    indicator,
    breakdown,
    source,
    figure: index.figure,
    get figures() {
      return index.all();
    },
    figuresOf: index.ofPlace,
    hasFigures: index.hasPlace,
    cell: index.cell,
    periods: index.periods,
  };
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): (id: string) => Item | undefined {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => map.get(id);
}

/** A thing's short names, as messages show them; its bare id where an edition does not know it. */
export function namedOrId(item: Spelled | undefined, id: string): Named {
  return item === undefined ? { id, nameZh: id, nameEn: id } : withShortName(item);
}
