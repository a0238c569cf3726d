import { groupBy } from '../../domain/groupBy.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { behindMeasured } from './behindMeasured.ts';
import { underFlowOwner } from './flowOwner.ts';
import { underListHeadings } from './listHeading.ts';
import { ofOtherWhole } from './ofOtherWhole.ts';
import type { Said, SaidPart } from './said.ts';
import { settleTotal } from './settleTotal.ts';
import { isDependent, prefixOf, refused, type SideHeader } from './sideHeader.ts';
import { stackSaid } from './stackSaid.ts';
import type { Answers } from './tableAsk.ts';
import type { SaidKind } from './tablePart.ts';
import { namingLevel, type Stack } from './tableStacks.ts';
import { takeBefore } from './takeBefore.ts';
import { takeIndicator } from './takeIndicator.ts';
import { takePeriod } from './takePeriod.ts';
import { takeWhole } from './takeWhole.ts';
import { underHeading } from './underHeading.ts';

/**
 * Reads the headers of one side: each with its levels, then with what those beside it say of it. A header that is not understood
 * says nothing, and neither does any that may belong to it.
 *
 * @param side down, where a label of its own may head those below it
 * @param titled the indicators that the titles name
 *
 * @example
 * // 进出口 | 同比(%) | 备注 | 占比
 * sideHeaders(stacks, { side: 'across', titled: [] }, {}, context); // => trade; the growth of trade; unknown; nothing before it
 */
export function sideHeaders(
  stacks: readonly Stack[],
  { side, titled }: { readonly side: 'down' | 'across'; readonly titled: readonly SaidPart[] },
  answers: Answers,
  context: FunctionContext,
): readonly SideHeader[] {
  const kindsOfOthers = certainKinds(stacks);
  const read = stacks.map((stack) =>
    headerOf(stack, stackSaid(stack, { context, answers, kinds: kindsOfOthers(stack) })),
  );
  const total = read.map((header) => settleTotal(header, read, answers, context));
  const settled = side === 'down' ? underHeadings(total, context) : total;
  const headers: SideHeader[] = [];
  for (const [at, header] of settled.entries()) {
    const timed = takePeriod(ofOtherWhole(header, headers), headers);
    const below = underHeading(timed, headers, context);
    const whole = takeWhole(below, headers, answers, context);
    const named = takeIndicator(whole, headers, titled, { answers, dataset: context.dataset });
    const free = behindMeasured(named, headers);
    const next = takeBefore(free, headers, { all: settled, at }, answers);
    headers.push(isAgain(next, headers) ? refused(next, { kind: 'again' }) : next);
  }
  return headers;
}

const underHeadings = (
  headers: readonly SideHeader[],
  { dataset }: FunctionContext,
): readonly SideHeader[] => underFlowOwner(underListHeadings(headers, dataset), dataset);

function headerOf(stack: Stack, read: ReturnType<typeof stackSaid>): SideHeader {
  const naming = namingLevel(stack);
  const path = new Map(stack.levels.map(({ level, spot }) => [level, String(spot.value).trim()]));
  const words = stack.levels.flatMap(({ reading }) => reading.words.flat());
  const depth = naming?.level ?? 0;
  return {
    ...read,
    path,
    depth,
    stretch: prefixOf(path, depth),
    hints: new Set(words.map(({ kind }) => kind)),
    words: new Set((naming?.reading.words.flat() ?? []).map(({ kind, id }) => `${kind} ${id}`)),
    isPart: stack.levels.some(({ reading }) => reading.isPart),
    ...(naming === undefined ? {} : { spot: naming.spot }),
  };
}

/** What all headers of a side but one say that has one meaning and no problem. */
function certainKinds(stacks: readonly Stack[]): (stack: Stack) => ReadonlySet<SaidKind> {
  const own = new Map(stacks.map((stack) => [stack, kindsOf(stack)]));
  const sayings = groupBy(
    Array.from(own.values()).flatMap((kinds) => Array.from(kinds)),
    (kind) => kind,
  );
  return (stack) => {
    const others = [...sayings].filter(
      ([kind, all]) => all.length > Number(own.get(stack)?.has(kind) === true),
    );
    return new Set(others.map(([kind]) => kind));
  };
}

function kindsOf({ levels }: Stack): ReadonlySet<SaidKind> {
  return new Set(
    levels
      .filter(({ reading }) => reading.problem === undefined && !reading.isInitials)
      .flatMap(({ reading }) => reading.words)
      .flatMap((meanings) => (meanings.length === 1 ? meanings.map(({ kind }) => kind) : [])),
  );
}

/**
 * Whether a header says the same as one before it, as below a line of its own that nobody understood: 出口 | 保税 | 出口. A place
 * is the same wherever it stands.
 */
function isAgain(header: SideHeader, before: readonly SideHeader[]): boolean {
  const { said, own, problem, sumOf, stretch } = header;
  if (problem !== undefined || said.size === 0 || sumOf !== undefined) return false;
  if (own.has('place') || own.has('period') || isDependent(own)) return false;
  const beside = before.filter((other) => other.stretch === stretch && other.sumOf === undefined);
  return beside.some((other) =>
    other.problem === undefined
      ? !isDependent(other.own) && isSame(other.said, said)
      : ['unknown', 'under'].includes(other.problem.kind) &&
        [...own.values()].every((part) => isMentioned(part, other)),
  );
}

const isSame = (one: Said, other: Said): boolean =>
  one.size === other.size && [...other].every(([kind, { id }]) => one.get(kind)?.id === id);

const isMentioned = ({ kind, id }: SaidPart, { words }: SideHeader): boolean =>
  kind === 'unit' || words.has(`${kind} ${id}`);
