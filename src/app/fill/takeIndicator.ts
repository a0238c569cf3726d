import type { Dataset } from '../../dataset/dataset.ts';
import { mayDivide } from './cellBreakdown.ts';
import type { SaidPart } from './said.ts';
import { isUnread, refused, withParts, type SideHeader } from './sideHeader.ts';
import type { Answers } from './tableAsk.ts';
import type { SaidKind } from './tablePart.ts';
import { withAsk } from './withAsk.ts';

/**
 * Gives a breakdown alone the indicator above it that it divides: 进出口 | 其中:一般贸易. Below several, as in 进出口 | 出口 | 一般贸易, or
 * below another than the one of the title, which of them it is a part of is asked, once for all breakdowns that follow each other.
 *
 * @param before the headers before it on its side, as they are understood
 * @param titled the indicators that the titles name
 */
export function takeIndicator(
  header: SideHeader,
  before: readonly SideHeader[],
  titled: readonly SaidPart[],
  { answers, dataset }: { readonly answers: Answers; readonly dataset: Dataset },
): SideHeader {
  const { own, said, problem } = header;
  if (problem !== undefined || !own.has('breakdown') || said.has('indicator')) return header;
  const beside = before.filter(
    (other) => other.stretch === header.stretch && other.spot !== undefined,
  );
  if (isLost(beside) && (header.isPart || beside.some(saysIndicator))) {
    return refused(header, { kind: 'nothing-before' });
  }
  const above = new Map(beside.filter(saysIndicator).flatMap(indicatorOf));
  return above.size === 0 ? header : ofAbove(header, above, { beside, titled, answers, dataset });
}

interface Around {
  readonly beside: readonly SideHeader[];
  readonly titled: readonly SaidPart[];
  readonly answers: Answers;
  readonly dataset: Dataset;
}

/** A part of the one indicator that stands before it, or of which of several, the title's included, is asked. */
function ofAbove(
  header: SideHeader,
  above: ReadonlyMap<string, SaidPart>,
  { beside, titled, answers, dataset }: Around,
): SideHeader {
  const breakdown = header.own.get('breakdown')?.id ?? '';
  const mayBe = (id: string): boolean => mayDivide(breakdown, id, dataset);
  if (![...above.keys()].some(mayBe)) return refused(header, { kind: 'nothing-before' });
  const added = titled.filter(({ id }) => !above.has(id) && mayBe(id));
  const all = new Map([...above, ...added.map((part) => [part.id, part] as const)]);
  const [only] = all.values();
  const isOne = all.size === 1 && only !== undefined;
  const next = isOne ? withParts(header, [only]) : asked(header, all, answers);
  return next.problem === undefined ? measured(next, beside) : next;
}

/** As its indicator is measured, where that is always in one way: 进出口（亿美元） | 一般贸易. */
function measured(header: SideHeader, beside: readonly SideHeader[]): SideHeader {
  const indicator = header.said.get('indicator')?.id;
  const sources = beside.filter(saysIndicator);
  const own = sources.filter(({ said }) => said.get('indicator')?.id === indicator);
  const parts = measuring.flatMap((kind) => {
    const [first, ...others] = own.map(({ said }) => said.get(kind));
    const isOne = others.every((part) => part?.id === first?.id);
    return first !== undefined && isOne && !header.said.has(kind) ? [first] : [];
  });
  // What is not understood may measure it otherwise.
  const isUnclear = parts.length > 0 && beside.some(({ problem }) => problem !== undefined);
  return isUnclear ? refused(header, { kind: 'nothing-before' }) : withParts(header, parts);
}

const measuring: readonly SaidKind[] = ['measure', 'unit', 'reference', 'prices'];

/** A heading that is not understood may be what it is a part of. */
const isLost = (beside: readonly SideHeader[]): boolean => beside.slice(-1).some(isUnread);

const saysIndicator = ({ own, problem }: SideHeader): boolean =>
  problem === undefined && own.has('indicator') && !own.has('breakdown');

function indicatorOf({ said }: SideHeader): readonly (readonly [string, SaidPart])[] {
  const part = said.get('indicator');
  return part === undefined ? [] : [[part.id, part]];
}

function asked(
  header: SideHeader,
  above: ReadonlyMap<string, SaidPart>,
  answers: Answers,
): SideHeader {
  const id = `of-indicator:${[...above.keys()].join(' ')}`;
  const options = [...above.values()].map(({ id: option, label }) => ({ id: option, label }));
  return withAsk(header, { id, kind: 'of-indicator', options }, answers, (next, answer) => {
    const part = above.get(answer);
    return part === undefined ? next : withParts(next, [part]);
  });
}
