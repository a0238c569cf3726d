import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { ShownValue } from '../ports/selection.ts';
import { asIfNotAsk } from './asIfNotAsk.ts';
import { cellRole } from './cellRole.ts';
import { chosenMeaning } from './chosenMeaning.ts';
import { areApart as areUnitsApart } from './clashingUnits.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { isBarred } from './isBarred.ts';
import { listedKinds } from './listedKinds.ts';
import { listMark } from './listMark.ts';
import { isNoteText, withoutDocumentParts } from './noteText.ts';
import { onlyAnswer } from './onlyAnswer.ts';
import { severalPeriods } from './periodToken.ts';
import { readCell } from './readCell.ts';
import { eachPlace } from './readText.ts';
import { isInside, joined, nothingSaid, type Said, type SaidPart, type Spot } from './said.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { SaidKind } from './tablePart.ts';
import { wordsSaid } from './wordsSaid.ts';

/** A text around the table; one above the selection has no place in it. */
export interface TitleText {
  readonly value: ShownValue;
  readonly at?: Pick<Spot, 'row' | 'column'>;
}

/** What the texts around a table say of all its cells. */
export interface TitleSaid {
  readonly said: Said;
  /** All places that they name, those included of which the headers name the parts. */
  readonly places: readonly SaidPart[];
  /** All that they name, what stays open included: each is to be said by a header, or of all cells. */
  readonly claims: readonly SaidPart[];
  /** Whether they list the measure that they say, so that it need not be one of all cells. */
  readonly isListed: boolean;
  readonly asks: readonly TableAsk[];
}

/** What titles say, with all that they name, and their text. */
export interface HeardTitle extends Pick<TitleSaid, 'said' | 'claims'> {
  readonly text: string;
}

/**
 * Reads titles and the corner whole, the outer first. A text with words that are not understood is asked about: as a proposal,
 * never as a fact. What a text names twice (2024年和2025年), or what two texts contradict each other in, stays open.
 */
export function titleSaid(
  texts: readonly TitleText[],
  answers: Answers,
  context: FunctionContext,
): TitleSaid {
  const asks: TableAsk[] = [];
  const places: SaidPart[] = [];
  const claims: SaidPart[] = [];
  let isListed = false;
  const open = new Set<SaidKind>();
  let said = nothingSaid;
  for (const text of texts) {
    const read = textSaid(text, answers, context);
    asks.push(...read.asks);
    places.push(...read.places);
    claims.push(...read.claims);
    isListed ||= read.isListed;
    for (const kind of read.open) open.add(kind);
    for (const [kind, part] of read.said) {
      const outer = kind === 'unit' ? said.get(kind) : undefined;
      // The inner of two units that contradict each other stays, and the outer is asked about.
      if (outer !== undefined && areUnitsApart(outer.id, part.id)) {
        asks.push(asIfNotAsk(`unheard:unit:${outer.id}`, outer.label, answers));
      }
      const both = joined(said, new Map([[kind, part]]), context.dataset);
      if (both.ok) ({ said } = both);
      else open.add(kind);
    }
  }
  // What a share is of goes with it.
  if (open.has('measure')) open.add('reference');
  const certain = new Map([...said].filter(([kind]) => !open.has(kind)));
  return { said: certain, places, claims, isListed, asks };
}

interface TextSaid extends TitleSaid {
  readonly open: readonly SaidKind[];
}

const nothing: TextSaid = {
  said: nothingSaid,
  places: [],
  claims: [],
  isListed: false,
  asks: [],
  open: [],
};

function textSaid({ value, at }: TitleText, answers: Answers, context: FunctionContext): TextSaid {
  const text = withoutDocumentParts(String(value)).trim();
  if (text === '' || isNoteText(text)) return nothing;
  const { words, problem } = readCell(typeof value === 'string' ? text : value, 'title', context);
  const spot: Spot = { row: -1, column: -1, ...at, value: String(value).trim() };
  const surroundings = { context, answers, kinds: new Set<SaidKind>() };
  const chosen = words.map((meanings) =>
    chosenMeaning(meanings, { isInitials: false, spot }, surroundings),
  );
  const asks = chosen.flatMap(({ ask }) => ask ?? []);
  const parts = chosen.flatMap((one) => ('part' in one ? [one.part] : []));
  const claims = withoutScope(withMonth(parts, text)).filter((part) => !isHead(part));
  const listed = listedKinds(text, context.dataset);
  const { said, open } = kindsSaid(claims, listed, context);
  const unclear =
    relatedWord(parts) ?? parts.find(isHead)?.word ?? (isCompound(open, text) ? text : undefined);
  const left = problem === undefined ? unclear : leftOf(problem, text);
  const ask =
    left === undefined ? [] : titleAsks(spot, [...new Set(left.split(leftMark))], said, answers);
  const places = parts.filter(({ kind, id }) => kind === 'place' && id !== eachPlace.id);
  const isListed = listed.has('measure');
  return { said, places, claims, isListed, open, asks: [...asks, ...ask] };
}

/** Between the stretches of a text that are not understood. */
const leftMark = '…';

const leftOf = (problem: HeaderProblem, text: string): string =>
  problem.kind === 'unknown' ? problem.text : text;

/** 去年 in a title says no year. */
const isRelative = ({ kind, id }: Pick<SaidPart, 'kind' | 'id'>): boolean =>
  kind === 'relation' && !['together', 'month', 'until'].includes(id);
const relatedWord = (parts: readonly SaidPart[]): string | undefined =>
  parts.find(isRelative)?.label;

/** 城市 in a title is what its rows are, or else those who live in towns. */
const isHead = ({ kind, word = '' }: SaidPart): boolean =>
  kind === 'breakdown' && /\p{Script=Han}/u.test(word) && cellRole(word) === 'head';

/** Between names that a title lists, so that headers tell them apart. */
const listMarks = new RegExp(`${listMark}|[,，]`, 'iu');

/** Two names side by side are rather one that nobody knows: Services trade. */
const isCompound = (open: readonly SaidKind[], text: string): boolean =>
  open.some((kind) => kind === 'indicator' || kind === 'place') && !listMarks.test(text);

/** One question for each thing that is not understood, so that no answer lets two of them pass. */
function titleAsks(
  spot: Spot,
  left: readonly string[],
  said: Said,
  answers: Answers,
): readonly TableAsk[] {
  const text = String(spot.value);
  const label = [...said.values()].map((part) => part.label).join(' · ');
  const at = spot.row < 0 ? {} : { at: spot };
  const askOf = (word: string): TableAsk => {
    const id = left.length === 1 ? `title:${text}` : `title:${text}:${word}`;
    const question = { id, text, left: word, ...at };
    return isBarred(word, text)
      ? { ...question, kind: 'barred', options: [] }
      : { ...question, kind: 'title', ...onlyAnswer(id, label, answers) };
  };
  const barred = left.filter((word) => isBarred(word, text));
  return (barred.length > 0 ? barred : left).map(askOf);
}

/** 6月当月 is a period, and beside 累计 one of two. */
function withMonth(parts: readonly SaidPart[], text: string): readonly SaidPart[] {
  const label = singleMonth.exec(text)?.[0];
  const isOther = parts.some(({ kind, id }) => kind === 'relation' && id === 'together');
  return label === undefined || !isOther
    ? parts
    : [...parts, { kind: 'relation', id: 'month', label, isPlain: false }];
}

const singleMonth = /当月|单月|本月(?!止)|(?:current|single) month/iu;

/** Where the places vary, one that stands there is the whole that they are in. */
function withoutScope(parts: readonly SaidPart[]): readonly SaidPart[] {
  const isEach = parts.some(({ id }) => id === eachPlace.id);
  return parts.filter(
    ({ kind, id }) =>
      !(kind === 'place' && isEach) &&
      !isRelative({ kind, id }) &&
      kind !== 'total' &&
      id !== eachPlace.id,
  );
}

function kindsSaid(
  parts: readonly SaidPart[],
  listed: ReadonlySet<SaidKind>,
  context: FunctionContext,
): Pick<TextSaid, 'said' | 'open'> {
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  const read = kinds.map((kind) => {
    const own = parts.filter((part) => part.kind === kind);
    // 总量及增速 are what headers tell apart.
    const isOne = kind === 'measure' && new Set(own.map(({ id }) => id)).size === 1;
    const areListed = listed.has(kind) && !isOne;
    const isSeveral =
      areListed || own.some(({ id }) => id === severalPeriods) || areApart(own, context);
    const { said, problem } = wordsSaid(own, context);
    return { kind, part: isSeveral || problem !== undefined ? undefined : said.get(kind) };
  });
  return {
    said: new Map(read.flatMap(({ kind, part }) => (part === undefined ? [] : [[kind, part]]))),
    open: read.flatMap(({ kind, part }) => (part === undefined ? [kind] : [])),
  };
}

/** Places of which the later does not lie in the one before it. */
function areApart(parts: readonly SaidPart[], { dataset }: FunctionContext): boolean {
  return parts.some(({ kind, id }, at) => {
    const before = parts[at - 1]?.id;
    return (
      kind === 'place' && before !== undefined && before !== id && !isInside(id, before, dataset)
    );
  });
}
