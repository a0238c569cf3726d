import type { Dataset } from '../../dataset/dataset.ts';
import type { HeaderProblem } from './headerProblem.ts';
import type { SaidKind } from './tablePart.ts';
import type { Meaning, TextToken } from './textToken.ts';

/** A mark alone between two words. A comma may stand before what says how one of them is meant. */
const mark = /^\s*(?:[、/／&和与及]|and)\s*$/iu;
const slash = /^\s*[/／]\s*$/u;

const naming: ReadonlySet<SaidKind> = new Set<SaidKind>(['indicator', 'breakdown', 'measure']);

/**
 * What a header lists, so that its cells ask for two numbers: a name and a measure of it (GDP/增速), two measures, or the parts of a
 * ratio (城镇/农村). Undefined where it lists nothing but names that are one together: 一般贸易、加工贸易.
 *
 * @param tokens the words of the header in their order, by their places in it
 */
export function listedNames(
  text: string,
  tokens: readonly TextToken[],
  dataset: Dataset,
): HeaderProblem | undefined {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const pair = [token.meanings[0], next?.meanings[0]].flatMap((meaning) => meaning ?? []);
    const found = listedPair(pair, text.slice(token.to, next?.from), dataset);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param gap what stands between both */
function listedPair(
  [one, other]: readonly Meaning[],
  gap: string,
  dataset: Dataset,
): HeaderProblem | undefined {
  if (one === undefined || other === undefined || one.id === other.id) return undefined;
  const kinds = [one.kind, other.kind];
  if (!kinds.every((kind) => naming.has(kind))) return undefined;
  if (mark.test(gap) && kinds.includes('measure')) return { kind: 'several', of: 'measure' };
  const [dimension, ...others] = [one, other].map(({ id }) => dataset.breakdown(id)?.dimension);
  const isRatio = dimension !== undefined && others.includes(dimension) && slash.test(gap);
  return isRatio ? { kind: 'several', of: 'breakdown' } : undefined;
}
