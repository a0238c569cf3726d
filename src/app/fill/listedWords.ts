import type { Dataset } from '../../dataset/dataset.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { TextToken } from './textToken.ts';

const listMark = /^\s*(?:[、/／]|和|及|与|and|&)\s*$/iu;
const comma = /^\s*[，；]\s*$/u;
const ratioMark = /^\s*[/／:：比]\s*$/u;

/**
 * What a header names two of, where its cell has one number: an indicator and its growth (GDP/增速), two members of one dimension
 * (城镇/农村), which is rather a ratio. Behind a comma, growth in percent says how the name is measured: 出口，同比（%）.
 */
export function listedWords(
  text: string,
  tokens: readonly TextToken[],
  dataset: Dataset,
): 'measure' | 'breakdown' | undefined {
  const pairs = tokens.slice(1).map((next, at): Pair => {
    const first = tokens[at] ?? next;
    return { first, next, between: text.slice(first.to, next.from) };
  });
  const isInPercent = tokens.some(({ meanings }) =>
    meanings.some(({ kind, id }) => kind === 'unit' && parseUnit(id).base === '1'),
  );
  if (pairs.some((pair) => isNameAndMeasure(pair, isInPercent))) return 'measure';
  return pairs.some((pair) => isRatio(pair, dataset)) ? 'breakdown' : undefined;
}

interface Pair {
  readonly first: TextToken;
  readonly next: TextToken;
  readonly between: string;
}

function isNameAndMeasure({ first, next, between }: Pair, isInPercent: boolean): boolean {
  const isList = listMark.test(between) || (comma.test(between) && !isInPercent);
  return (
    isList &&
    first.meanings.every(({ kind }) => kind === 'indicator') &&
    next.meanings.every(({ kind, id }) => kind === 'measure' && id !== 'level')
  );
}

function isRatio({ first, next, between }: Pair, dataset: Dataset): boolean {
  const dimension = dimensionOf(first, dataset);
  return (
    dimension !== undefined && dimension === dimensionOf(next, dataset) && ratioMark.test(between)
  );
}

function dimensionOf({ meanings }: TextToken, dataset: Dataset): string | undefined {
  const [only] = meanings;
  return only?.kind === 'breakdown' ? dataset.breakdown(only.id)?.dimension : undefined;
}
