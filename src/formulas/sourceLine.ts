import { languages, type Language } from '../domain/language.ts';
import { joinTexts, textSeparators } from './joinTexts.ts';

/** What stands before and after the citations of a line. */
interface Words {
  readonly before: string;
  readonly computed: string;
}

const words: Readonly<Record<Language, Words>> = {
  'zh-CN': { before: '资料来源：', computed: '，经测算' },
  'en-US': { before: 'Source: ', computed: ', own calculation' },
};

/**
 * The line that stands under a table.
 *
 * @example
 * sourceLine(['大象新闻(2026-02-13)'], true, 'zh-CN'); // => '资料来源:大象新闻(2026-02-13),经测算'
 */
export function sourceLine(
  citations: readonly string[],
  isComputed: boolean,
  language: Language,
): string {
  const { before, computed } = words[language];
  return `${before}${joinTexts(citations, language)}${isComputed ? computed : ''}`;
}

/**
 * The citations of a line in either language; undefined for a text that is none.
 *
 * @example
 * citationsOfLine('资料来源:大象新闻(2026-02-13),经测算'); // => ['大象新闻(2026-02-13)']
 */
export function citationsOfLine(line: string): readonly string[] | undefined {
  const language = languages.find((one) => line.startsWith(words[one].before));
  if (language === undefined) return undefined;
  const { before, computed } = words[language];
  const text = line.slice(before.length);
  return (text.endsWith(computed) ? text.slice(0, -computed.length) : text).split(
    textSeparators[language],
  );
}
