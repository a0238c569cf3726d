/**
 * Whether a text is made of words of a list alone, with marks and spaces between them. Latin words are taken whole.
 *
 * @example
 * coversText('部分数据因四舍五入', ['部分', '数据', '因', '四舍五入']); // => true
 * coversText('数据不含济源', ['数据']); // => false
 */
export function coversText(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  const reached = Array.from({ length: lower.length + 1 }, (_place, at) => at === 0);
  for (let at = 0; at < lower.length; at += 1) {
    if (reached[at] !== true) continue;
    if (marks.test(lower.charAt(at))) reached[at + 1] = true;
    for (const word of words) {
      if (lower.startsWith(word, at) && isWhole(lower, at, at + word.length)) {
        reached[at + word.length] = true;
      }
    }
  }
  return reached[lower.length] === true;
}

/** A text without the words of a list, each by the longest of them that begins there. */
export function withoutWords(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  let rest = '';
  for (let at = 0; at < lower.length;) {
    const found = words
      .filter((word) => lower.startsWith(word, at) && isWhole(lower, at, at + word.length))
      .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
    rest += found === '' ? text.charAt(at) : ' ';
    at += Math.max(1, found.length);
  }
  return rest;
}

const marks = /^[\s"“”'‘’「」《》〈〉,，、。.：:；;·/\-—–~～]$/u;

/** Whether no letter of a Latin word stands right before or behind it. */
function isWhole(text: string, from: number, to: number): boolean {
  return !isInWord(text, from) && !isInWord(text, to);
}

const isInWord = (text: string, at: number): boolean =>
  at > 0 && /^[a-z\d][a-z\d]$/u.test(text.slice(at - 1, at + 1));
