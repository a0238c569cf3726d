import type { Dataset } from '../../dataset/dataset.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { listMark } from './listMark.ts';
import type { SaidKind } from './tablePart.ts';
import type { Meaning, TextToken } from './textToken.ts';

/** A mark alone between two words. */
const mark = new RegExp(String.raw`^\s*(?:${listMark}|[／&])\s*$`, 'iu');
const comma = /^\s*[，；]\s*$/u;
const ratio = /^\s*[/／:：比]\s*$/u;

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
  // Behind a comma, growth in percent says how the name is measured: 出口，同比（%）.
  const isInPercent = tokens.some(({ meanings: [one] }) => one?.kind === 'unit' && isRatio(one.id));
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const pair = [token.meanings[0], next?.meanings[0]].flatMap((meaning) => meaning ?? []);
    const gap = text.slice(token.to, next?.from);
    const found = listedPair(pair, comma.test(gap) && !isInPercent ? '、' : gap, dataset);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isRatio = (unit: string): boolean => parseUnit(unit).base === '1';

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
  const isDivided = dimension !== undefined && others.includes(dimension) && ratio.test(gap);
  return isDivided ? { kind: 'several', of: 'breakdown' } : undefined;
}
