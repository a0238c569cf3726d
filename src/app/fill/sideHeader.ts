import { normalizeName } from '../../domain/name.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { HeaderProblem } from './headerProblem.ts';
import type { Said, SaidPart, Spot } from './said.ts';
import type { TableAsk } from './tableAsk.ts';
import type { SaidKind } from './tablePart.ts';

/** One header of a side while it is being read. */
export interface SideHeader {
  /** What its own cells say and what reaches to them, then what it takes from the headers beside it. */
  readonly said: Said;
  readonly own: Said;
  /** What each of its levels says, and its text, by its depth. */
  readonly levels: ReadonlyMap<number, Said>;
  readonly path: ReadonlyMap<number, string>;
  /** The depth of its naming cell. */
  readonly depth: number;
  /** What stands above that: headers under one outer cell have the same. */
  readonly stretch: string;
  /** The kinds that its cells mention, understood or not. */
  readonly hints: ReadonlySet<SaidKind>;
  /** What its naming cell mentions, kind and id, understood or not. */
  readonly words: ReadonlySet<string>;
  /** Its own naming cell; none where nothing stands here. */
  readonly spot?: Spot;
  /** Whether it says that it is a part of what stands before it: 其中. */
  readonly isPart: boolean;
  /** The header that it is a part of, where it says so. */
  readonly whole?: SideHeader;
  readonly problem?: HeaderProblem;
  /** The cell that has it, where it is not its own. */
  readonly problemAt?: Spot;
  readonly asks: readonly TableAsk[];
  /** Where it is a sum of the sheet: the headers of which the cells are summed, by their place on the side. */
  readonly sumOf?: readonly number[];
  /** Where it is the whole that a breakdown divides. */
  readonly isWhole?: boolean;
}

/** Whether a header names something, and is no measure of what stands before it. */
export const isNaming = ({ said, own, problem }: SideHeader): boolean =>
  problem === undefined &&
  naming.some((kind) => own.has(kind) || said.has(kind)) &&
  !isDependent(own);

const naming: readonly SaidKind[] = [
  'place',
  'period',
  'months',
  'relation',
  'indicator',
  'breakdown',
];
const measuring: ReadonlySet<SaidKind> = new Set<SaidKind>([
  'measure',
  'unit',
  'reference',
  'total',
  'prices',
]);

/** Whether a header says only how something is measured, so that it is of another header. */
export function isDependent(own: Said): boolean {
  return own.size > 0 && [...own.keys()].every((kind) => measuring.has(kind));
}

/** Whether a header is not understood; what is asked about is. */
export const isUnread = ({ problem }: SideHeader): boolean =>
  problem !== undefined && problem.kind !== 'asked';

/** Whether a header stands under the same outer cell as another, and is not empty. */
export const isBeside = (other: SideHeader, { stretch }: SideHeader): boolean =>
  other.stretch === stretch && other.spot !== undefined;

/** All that a header names but its period, as one. */
export const withoutPeriod = ({ said }: SideHeader): string =>
  (['place', 'indicator', 'breakdown'] as const).map((kind) => said.get(kind)?.id ?? '').join(' ');

/** The headers of both sides of a table. */
export interface Sides {
  readonly down: readonly SideHeader[];
  readonly across: readonly SideHeader[];
}

/** The text of a header as names are compared. */
export const comparableText = ({ spot }: Pick<SideHeader, 'spot'>): string =>
  normalizeName(String(textOf(spot)));

export const textOf = (spot: Spot | undefined): ShownValue => spot?.value ?? '';

/** The header with more that it says. */
export function withParts(header: SideHeader, parts: Iterable<SaidPart>): SideHeader {
  const added = [...parts].map((part): readonly [SaidKind, SaidPart] => [part.kind, part]);
  return { ...header, said: new Map([...header.said, ...added]) };
}

export const refused = (header: SideHeader, problem: HeaderProblem): SideHeader => ({
  ...header,
  problem,
});

/** The texts above a depth, as one. */
export function prefixOf(path: ReadonlyMap<number, string>, depth: number): string {
  const above = [...path].filter(([level]) => level < depth);
  return above.map(([level, text]) => `${level} ${text}`).join('\n');
}
