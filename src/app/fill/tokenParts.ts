import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { unitText } from '../../formulas/unitText.ts';
import { ownWholeId } from './cellShare.ts';
import { provinceOf } from './provinceOf.ts';
import { readName } from './readName.ts';
import type { SaidPart } from './said.ts';
import { partKinds } from './tablePart.ts';
import type { Meaning, TextToken } from './textToken.ts';

/**
 * What one word of a text says: its meanings, and for 占全省比重 beside it of what the share is.
 *
 * @param text the text that the word stands in
 */
export function tokenParts(
  { meanings, from, to }: TextToken,
  text: string,
  context: FunctionContext,
): readonly (readonly SaidPart[])[] {
  const word = text.slice(from, to);
  const parts = meanings.map((meaning) => partOf(meaning, word, context));
  const whole = meanings.find((meaning) => meaning.whole !== undefined)?.whole;
  if (whole !== undefined) {
    return [parts, [{ kind: 'reference', id: ownWholeId(whole), label: word, isPlain: false }]];
  }
  const of = meanings.find((meaning) => meaning.of !== undefined)?.of;
  if (of === undefined) return [parts];
  const province = provinceOf(context.dataset);
  const place = of === 'province' ? province : context.dataset.place(province?.parent ?? '');
  const name = place === undefined ? undefined : readName('place', place.id, context);
  return name === undefined ? [parts] : [parts, [{ kind: 'reference', ...name, isPlain: false }]];
}

function partOf({ kind, id }: Meaning, word: string, context: FunctionContext): SaidPart {
  if (kind === 'unit') return { kind, id, label: unitText(id, context.language), isPlain: false };
  const part = partKinds.find((item) => item === kind);
  const name = part === undefined ? undefined : readName(part, id, context);
  return { kind, id, label: name?.label ?? word, isPlain: false, word };
}
