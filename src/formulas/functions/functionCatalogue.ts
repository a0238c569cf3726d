import { breakdowns } from './breakdowns.ts';
import { cagr } from './cagr.ts';
import { contribution } from './contribution.ts';
import { edition } from './edition.ts';
import { explain } from './explain.ts';
import { figure } from './figure.ts';
import type { FunctionDefinition } from './functionDefinition.ts';
import { grid } from './grid.ts';
import { indicators } from './indicators.ts';
import { periods } from './periods.ts';
import { places } from './places.ts';
import { ranking } from './ranking.ts';
import { rebase } from './rebase.ts';
import { share } from './share.ts';
import { source } from './source.ts';
import { status } from './status.ts';
import { timeseries } from './timeseries.ts';
import { trade } from './trade.ts';
import { yoy } from './yoy.ts';

/** Every worksheet function, in the order in which help shows them. Registration, metadata, forms and help all read this. */
export const functionCatalogue: readonly FunctionDefinition[] = [
  trade,
  figure,
  yoy,
  cagr,
  share,
  ranking,
  timeseries,
  grid,
  source,
  status,
  explain,
  places,
  indicators,
  periods,
  breakdowns,
  edition,
  contribution,
  rebase,
];

/** The function with an id, whatever its case. */
export function functionOf(id: string): FunctionDefinition | undefined {
  const wanted = id.toUpperCase();
  return functionCatalogue.find((definition) => definition.id === wanted);
}
