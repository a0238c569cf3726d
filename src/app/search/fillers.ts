const chinese =
  '的 是 了 多少 几 什么 数据 数字 有 有多少 是多少 和 与 及 在 为 请问 查 查找 吗 呢';
const english =
  'a an and are by did do does figure figures find for give had has have how in is me much of please show tell than that the there to was were what which';

const fillers: ReadonlySet<string> = new Set(`${chinese} ${english}`.split(' '));

/** Whether a word only makes a sentence of a question and names nothing. */
export function isFiller(text: string): boolean {
  return fillers.has(text.trim());
}

/**
 * A question with its English fillers blanked out, each as long as it was; what consists of nothing else is left as it is, as it
 * may be the beginning of a name.
 *
 * @example
 * withoutFillers('what is the trade of Henan?'); // => '            trade    Henan?'
 */
export function withoutFillers(typed: string): string {
  const blanked = typed.replaceAll(/[a-z]+/giu, (word) =>
    isFiller(word.toLowerCase()) ? ' '.repeat(word.length) : word,
  );
  return blanked.trim() === '' ? typed : blanked.replaceAll(/[?？!！]/gu, ' ');
}
