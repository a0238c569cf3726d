import type { Dataset } from '../../dataset/dataset.ts';
import { normalizeName } from '../../domain/name.ts';
import {
  exportsIndicator,
  importsIndicator,
  tradeFlows,
} from '../../domain/wellKnownIndicators.ts';
import type { TextToken } from './textToken.ts';

/** Say where goods come from or go to. */
const directionWords: ReadonlySet<string> = new Set(['对', '自', 'from', 'to']);

/** Whether a stretch of a text is a word of direction. */
export const isDirectionWord = (text: string): boolean => directionWords.has(normalizeName(text));

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a word of direction says no more than the table asks for: trade with a partner, in the direction of the flow. Before a
 * place of the dataset it makes another thing of it: 自郑州进口 is what others import from Zhengzhou.
 *
 * @param tokens the words of the text in their order
 *
 * @example
 * // 对美国出口, 自美国进口, exports from Zhengzhou to the United States: yes
 * // 自郑州进口, exports to Zhengzhou, 自2020年: no
 */
export function isFittingDirection(
  text: string,
  word: Stretch,
  tokens: readonly TextToken[],
  dataset: Dataset,
): boolean {
  const next = tokens.find(({ from }) => from >= word.to);
  if (next === undefined) return false;
  const flows = tokens.flatMap(({ meanings }) =>
    meanings.filter(({ kind, id }) => kind === 'indicator' && tradeFlows.includes(id)),
  );
  const isFlow = (wanted: string): boolean =>
    flows.length > 0 && flows.every(({ id }) => id === wanted);
  const isPartner = next.meanings.some(
    ({ kind, id }) => kind === 'breakdown' && dataset.breakdown(id)?.dimension === 'partner',
  );
  const isPlace = next.meanings.some(({ kind }) => kind === 'place');
  switch (normalizeName(text.slice(word.from, word.to))) {
    case '对':
      return isPartner;
    case '自':
      return isPartner && isFlow(importsIndicator);
    case 'from':
      return isPartner ? isFlow(importsIndicator) : isPlace && isFlow(exportsIndicator);
    default:
      return isPartner ? isFlow(exportsIndicator) : isPlace && isFlow(importsIndicator);
  }
}
