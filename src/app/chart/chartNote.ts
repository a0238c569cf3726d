import type { Language } from '../../domain/language.ts';
import { listClauses } from '../../formulas/listTexts.ts';
import { sourceLine } from '../../formulas/sourceLine.ts';
import type { PointMark } from '../ports/chartOptions.ts';
import { markName, markSigns, pointMarks } from './pointMark.ts';

interface Words {
  readonly hollow: string;
  readonly more: (documents: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  'zh-CN': { hollow: '空心为测算', more: (documents) => `等 ${documents} 份文件` },
  'en-US': {
    hollow: 'Hollow: computed',
    more: (documents) => `, and ${documents - 1} more document${documents === 2 ? '' : 's'}`,
  },
};

/** What of a chart's points is to be explained. */
export interface ShownMarks {
  readonly hasHollow: boolean;
  readonly marks: readonly PointMark[];
}

/** What hollow and marked points are; nothing where there is none. */
export function marksNote({ hasHollow, marks }: ShownMarks, language: Language): readonly string[] {
  const explained = pointMarks
    .filter((mark) => marks.includes(mark))
    .map((mark) => `${markSigns[mark]} ${markName(mark, language)}`);
  return hasHollow ? [words[language].hollow, ...explained] : explained;
}

/**
 * The line beneath a chart's title: what hollow and marked points are, and where the figures come from, the document that most rest on by name.
 *
 * @example
 * chartNote(['大象新闻（2026-02-13）', '河南统计年鉴（2024）'], { hasHollow: true, marks: ['revised'] }, 'zh-CN');
 * // => '空心为测算；◆ 有修订；资料来源：大象新闻（2026-02-13）等 2 份文件'
 */
export function chartNote(
  sources: readonly string[],
  shown: ShownMarks,
  language: Language,
): string {
  const [first] = sources;
  const { more } = words[language];
  const cited = first === undefined ? [] : [sourceLine([first], false, language)];
  const line = cited.map((each) => (sources.length > 1 ? `${each}${more(sources.length)}` : each));
  return listClauses([...marksNote(shown, language), ...line], language);
}
