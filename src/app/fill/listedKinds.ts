import type { Dataset } from '../../dataset/dataset.ts';
import { listMark } from './listMark.ts';
import { readText } from './readText.ts';
import type { SaidKind } from './tablePart.ts';
import type { TextToken } from './textToken.ts';

/** What a mark behind or before such a word does not list it with: 增速、2024年, but 秋粮及全年粮食. */
const around = {
  measure: new Set<SaidKind>(['place', 'period', 'months', 'unit']),
  breakdown: new Set<SaidKind>(['place', 'unit']),
} as const;
const counted: ReadonlySet<SaidKind> = new Set<SaidKind>(['indicator', 'breakdown', 'measure']);

/**
 * The kinds of which a title lists a name beside others, so that it need not be of all the cells: a measure beside another one,
 * behind several indicators, or with a mark between it and what it stands beside; a breakdown beside what is measured; a place beside
 * a place.
 *
 * @example
 * // GDP及增速, GDP、进出口增速, 增速和位次, 目标及完成情况: the measure; 河南、郑州GDP增速, GDP growth by city, 2025: not
 * // 许昌发制品与出口总额: the breakdown; 河南省及郑州市GDP: the place; 河南郑州民营企业进出口: none
 */
export function listedKinds(text: string, dataset: Dataset): ReadonlySet<SaidKind> {
  const { tokens } = readText(dataset, text, 'title');
  const indicators = tokens.filter((token) => isOf(token, 'indicator'));
  const named = idsOf(tokens, 'indicator').size;
  const hasMeasure = tokens.some((token) => isOf(token, 'measure'));
  const isSeveral = idsOf(tokens, 'measure').size > 1 || named > 1;
  const listed = new Set<SaidKind>();
  if (hasMeasure && (isSeveral || isBesideMark(text, tokens, 'measure'))) listed.add('measure');
  // 民营企业进出口及外贸总额 names one thing twice, of which one is the whole.
  const isTwice = indicators.length > named;
  if (isTwice || isBesideMark(text, tokens, 'breakdown')) listed.add('breakdown');
  if (hasListedPlaces(text, tokens)) listed.add('place');
  return listed;
}

function hasListedPlaces(text: string, tokens: readonly TextToken[]): boolean {
  const places = tokens.filter((token) => isOf(token, 'place'));
  return places.some((place, at) => {
    const next = places[at + 1];
    return next !== undefined && onlyMark.test(text.slice(place.to, next.from));
  });
}

const onlyMark = new RegExp(String.raw`^\s*(?:${listMark}|[,，／&])+\s*$`, 'iu');

/** Whether a mark stands right beside a word of a kind, with another name or a plain word behind the mark. */
function isBesideMark(
  text: string,
  tokens: readonly TextToken[],
  kind: keyof typeof around,
): boolean {
  return tokens.some((token, at) => {
    if (!isOf(token, kind)) return false;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    return (
      isListing(text.slice(before?.to ?? 0, token.from), 'before', before, around[kind]) ||
      isListing(text.slice(token.to, after?.from ?? text.length), 'behind', after, around[kind])
    );
  });
}

/** Marks right beside a measure; 其 of 及其 says nothing more. */
const beside = {
  before: {
    mark: new RegExp(String.raw`(?:${listMark}|[／&])\s*其?\s*$`, 'iu'),
    comma: /[,，]\s*$/u,
  },
  behind: { mark: new RegExp(String.raw`^\s*(?:${listMark}|[／&])`, 'iu'), comma: /^\s*[,，]/u },
} as const;

/** @param gap what stands between a measure and the word beside it on one side */
function isListing(
  gap: string,
  side: keyof typeof beside,
  other: TextToken | undefined,
  apart: ReadonlySet<SaidKind>,
): boolean {
  const { mark, comma } = beside[side];
  const kinds = (other?.meanings ?? []).map(({ kind }) => kind);
  if (comma.test(gap)) return kinds.some((kind) => counted.has(kind));
  // 主要指标及增速 lists words that name nothing, whatever stands before them.
  const isPlain = /\p{L}/u.test(gap.replace(mark, ' '));
  return mark.test(gap) && (isPlain || !kinds.some((kind) => apart.has(kind)));
}

const isOf = ({ meanings }: TextToken, kind: SaidKind): boolean =>
  meanings.some((meaning) => meaning.kind === kind);

/** What is named, each once; a word of several meanings is one. */
const idsOf = (tokens: readonly TextToken[], kind: SaidKind): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ meanings }) => meanings.find((meaning) => meaning.kind === kind)?.id ?? []),
  );
