import type { Dataset } from '../../dataset/dataset.ts';
import { asIfNotAsk } from './asIfNotAsk.ts';
import { isYear } from './isYear.ts';
import { readText } from './readText.ts';
import type { Said } from './said.ts';
import { isUnread, type SideHeader } from './sideHeader.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { TableSides } from './tableGrid.ts';

/** That the numbers are of parts of a year, one by one. */
const frequency =
  /季度|月度|逐月|逐季|分月|分季|各月|各季|每月|每季|(?:month|quarter)ly|\b(?:by|per|each) (?:month|quarter)\b/iu;
/** The same as a level of headers of its own. */
const alone = /^\s*(?:季度|季|月度|月份|月|quarters?|months?|quarterly|monthly)\s*$/iu;

/**
 * A title, or an outer header, that says months or quarters over whole years: 季度GDP over 2023 and 2024. Over quarters or months it
 * says nothing more.
 *
 * @param texts the titles and the corner
 */
export function frequencyAsks(
  texts: readonly string[],
  sides: TableSides,
  answers: Answers,
  dataset: Dataset,
): readonly TableAsk[] {
  if (!hasWholeYears(sides)) return [];
  const levels = [...sides.down, ...sides.across].flatMap(({ path }) => Array.from(path.values()));
  const words = [
    ...texts.flatMap((text) => frequency.exec(withoutPeriods(text, dataset))?.[0] ?? []),
    ...[...texts, ...levels].filter((text) => alone.test(text)).map((text) => text.trim()),
  ];
  return [...new Set(words)].map((word) => asIfNotAsk(`unheard:frequency:${word}`, word, answers));
}

/** 一季度 and 1-6月 are periods, which are read for themselves. */
function withoutPeriods(text: string, dataset: Dataset): string {
  const { tokens } = readText(dataset, text, 'title');
  return tokens
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === 'period' || kind === 'months'))
    .reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text);
}

/** Whether some cell asks a whole year, as no side and no title parts it into months; what is not understood may be such a year. */
function hasWholeYears({ down, across, fixed }: TableSides): boolean {
  if ([...down, ...across].some(isUnread)) return true;
  const used = [down, across].map((side) =>
    side.filter(({ problem, said }) => problem === undefined && said.size > 0),
  );
  const isParted = (side: readonly SideHeader[]): boolean =>
    side.length > 0 && side.every(({ said }) => isPart(said));
  if (isPart(fixed) || used.some(isParted)) return false;
  return [...used.flat().map(({ said }) => said), fixed].some(
    (said) => !isPart(said) && isYear(said.get('period')),
  );
}

const isPart = (said: Said): boolean =>
  said.has('months') ||
  said.get('relation')?.id === 'month' ||
  (said.has('period') && !isYear(said.get('period')));
