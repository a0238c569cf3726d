import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { unitText } from '../../formulas/unitText.ts';
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
  const of = meanings.find((meaning) => meaning.of !== undefined)?.of;
  if (of === undefined) return [parts];
  const province = provinceOf(context.dataset);
  const whole = of === 'province' ? province : context.dataset.place(province?.parent ?? '');
  const name = whole === undefined ? undefined : readName('place', whole.id, context);
  return name === undefined ? [parts] : [parts, [{ kind: 'reference', ...name, isPlain: false }]];
}

function partOf({ kind, id }: Meaning, word: string, context: FunctionContext): SaidPart {
  if (kind === 'unit') return { kind, id, label: unitText(id, context.language), isPlain: false };
  const part = partKinds.find((item) => item === kind);
  const name = part === undefined ? undefined : readName(part, id, context);
  return { kind, id, label: name?.label ?? word, isPlain: false };
}
