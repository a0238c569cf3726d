import type { Language } from '../../domain/language.ts';
import { listClauses } from '../../formulas/listTexts.ts';
import { sourceLine } from '../../formulas/sourceLine.ts';

interface Words {
  readonly hollow: string;
  readonly more: (documents: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  'zh-CN': { hollow: '空心为测算', more: (documents) => `等 ${documents} 份文件` },
  'en-US': {
    hollow: 'Hollow: computed',
    more: (documents) => ` and ${documents - 1} more document${documents === 2 ? '' : 's'}`,
  },
};

/** What hollow points are; nothing where there is none. */
export function hollowNote(hasHollow: boolean, language: Language): readonly string[] {
  return hasHollow ? [words[language].hollow] : [];
}

/**
 * The line beneath a chart's title: what hollow points are, and where the figures come from, the document that most rest on by name.
 *
 * @example
 * chartNote(['大象新闻（2026-02-13）', '河南统计年鉴（2024）'], true, 'zh-CN');
 * // => '空心为测算；资料来源：大象新闻（2026-02-13）等 2 份文件'
 */
export function chartNote(
  sources: readonly string[],
  hasHollow: boolean,
  language: Language,
): string {
  const [first] = sources;
  const { more } = words[language];
  const cited = first === undefined ? [] : [sourceLine([first], false, language)];
  const line = cited.map((each) => (sources.length > 1 ? `${each}${more(sources.length)}` : each));
  return listClauses([...hollowNote(hasHollow, language), ...line], language);
}
