import type { Dataset } from '../../dataset/dataset.ts';
import { asIfNotAsk } from './asIfNotAsk.ts';
import type { Said } from './said.ts';
import type { Sides } from './sideHeader.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { WordKind } from './tablePart.ts';
import type { HeardTitle } from './titleSaid.ts';
import { unheardBreakdown } from './unheardBreakdown.ts';
import { unheardMeasures } from './unheardMeasures.ts';
import { unheardName } from './unheardName.ts';
import { unheardParts } from './unheardParts.ts';
import { unheardPeriods, unheardRelations } from './unheardPeriods.ts';
import { unheardUnits } from './unheardUnits.ts';

/**
 * What a title names that neither is said of all cells nor by a header: months over whole years (2025年1-6月 over 2025年 and 2024年), a
 * measure over levels (各市GDP增速 over 数值), a breakdown over the name of the whole, another city or indicator. Filling by the headers
 * alone would drop it, so it is asked about, wherever it stands in the title.
 *
 * @param fixed what is said of all cells
 */
export function unheardTitle(
  heard: HeardTitle,
  { down, across }: Sides,
  { open, fixed }: { readonly open: readonly WordKind[]; readonly fixed: Said },
  answers: Answers,
  dataset: Dataset,
): readonly TableAsk[] {
  const { said, claims, text } = heard;
  const all = [...down, ...across];
  const headers = all.filter(({ problem }) => problem === undefined).map((header) => header.said);
  // What is not understood may be what does not say it.
  const isDoubtful = headers.length < all.length;
  const breakdown = open.includes('breakdown')
    ? unheardBreakdown(said, text, all, dataset)
    : undefined;
  const unheard = [
    ...(open.includes('period') ? [] : unheardPeriods(claims, headers, isDoubtful)),
    ...unheardRelations(claims, headers),
    ...unheardMeasures(claims, all, fixed),
    ...unheardUnits(claims, all, fixed, dataset),
    ...(breakdown === undefined ? [] : [breakdown]),
    ...unheardParts(claims, headers, fixed),
    ...(open.includes('place') ? [] : unheardName('place', heard, all, dataset)),
    ...(open.includes('indicator') ? [] : unheardName('indicator', heard, all, dataset)),
  ];
  return unheard.map((part) => asIfNotAsk(`unheard:${part.kind}:${part.id}`, part.label, answers));
}
