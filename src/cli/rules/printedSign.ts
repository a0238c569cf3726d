import type { CuratedFigure } from '../package/content.ts';

type Worded = Pick<CuratedFigure, 'printed' | 'terms' | 'note'>;

const downWords =
  /下降|减少|下滑|负(?![债责担荷])|\b(?:down|fell|decline|decrease)|(?<!\d)[-−]\d/iu;
const upWords = /增长|上升|提高|增加|\b(?:up|grew|rose|increase)/iu;

/**
 * The sign that the words of a figure give its value: of what is printed, of its terms, and of a note that is nothing but such
 * a word; undefined where none of them says, which proves nothing.
 *
 * @example
 * printedSign({ printed: '下降24.2%', terms: '', note: '' }); // => -1
 * printedSign({ printed: '24.2%', terms: '', note: '下降' }); // => -1
 * printedSign({ printed: '24.2%', terms: '资产负债', note: '' }); // => undefined
 */
export function printedSign({ printed, terms, note }: Worded): 1 | -1 | undefined {
  const single = note
    .split(/[;；]/u)
    .find((part) => /^.?(?:下降|减少|负增长|增长|上升)$/u.test(part));
  const words = [printed, terms, single ?? ''];
  const falls = words.some((text) => downWords.test(text));
  const rises = words.some((text) => upWords.test(text.replaceAll('负增长', '')));
  if (falls === rises) return undefined;
  return falls ? -1 : 1;
}
