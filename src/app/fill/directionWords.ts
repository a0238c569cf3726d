import type { Dataset } from '../../dataset/dataset.ts';
import { normalizeName } from '../../domain/name.ts';
import { ownValue } from '../../domain/ownValue.ts';
import {
  exportsIndicator,
  importsIndicator,
  tradeFlows,
} from '../../domain/wellKnownIndicators.ts';
import type { TextToken } from './textToken.ts';

/** What stands around a word of direction: a partner of trade, a place of the dataset, something else, or nothing. */
type Side = 'partner' | 'place' | 'other' | 'nothing';

interface Around {
  readonly before: Side;
  readonly after: Side;
  /** Whether a flow is named, and all that are named are this one. */
  readonly isFlow: (id: string) => boolean;
}

/** Whose a thing is: exports of the United States are no exports to it. */
const ofOwner = ({ after }: Around): boolean => after !== 'partner';

/** Where each word says no more than the table asks for. */
const fits: Readonly<Record<string, (around: Around) => boolean>> = {
  对: ({ after }) => after === 'partner',
  自: ({ after, isFlow }) => after === 'partner' && isFlow(importsIndicator),
  from: ({ after, isFlow }) =>
    (after === 'partner' && isFlow(importsIndicator)) ||
    (after === 'place' && isFlow(exportsIndicator)),
  to: ({ after, isFlow }) =>
    (after === 'partner' && isFlow(exportsIndicator)) ||
    (after === 'place' && isFlow(importsIndicator)),
  of: ofOwner,
  by: ofOwner,
  in: ofOwner,
  for: ofOwner,
  的: ({ before }) => before !== 'partner',
};

/** Whether a stretch of a text says where goods come from or go to, or whose they are. */
export const isDirectionWord = (text: string): boolean =>
  ownValue(fits, normalizeName(text)) !== undefined;

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
 * // 自郑州进口, exports to Zhengzhou, exports of the United States, 自2020年: no
 */
export function isFittingDirection(
  text: string,
  word: Stretch,
  tokens: readonly TextToken[],
  dataset: Dataset,
): boolean {
  const flows = tokens.flatMap(({ meanings }) =>
    meanings.filter(({ kind, id }) => kind === 'indicator' && tradeFlows.includes(id)),
  );
  const around: Around = {
    before: sideOf(
      tokens.findLast(({ to }) => to <= word.from),
      dataset,
    ),
    after: sideOf(
      tokens.find(({ from }) => from >= word.to),
      dataset,
    ),
    isFlow: (wanted) => flows.length > 0 && flows.every(({ id }) => id === wanted),
  };
  return ownValue(fits, normalizeName(text.slice(word.from, word.to)))?.(around) ?? false;
}

function sideOf(token: TextToken | undefined, dataset: Dataset): Side {
  if (token === undefined) return 'nothing';
  const isPartner = token.meanings.some(
    ({ kind, id }) => kind === 'breakdown' && dataset.breakdown(id)?.dimension === 'partner',
  );
  if (isPartner) return 'partner';
  return token.meanings.some(({ kind }) => kind === 'place') ? 'place' : 'other';
}
