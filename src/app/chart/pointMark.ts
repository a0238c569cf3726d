import type { Figure } from '../../domain/figure.ts';
import type { Language, Localized } from '../../domain/language.ts';
import type { PointMark } from '../ports/chartOptions.ts';

/** In the order in which they are explained. */
export const pointMarks = ['revised', 'conflict'] as const satisfies readonly PointMark[];

/** As a letter, where a chart can only write beside a point. */
export const markSigns: Readonly<Record<PointMark, string>> = { revised: '◆', conflict: '▲' };

const names: Readonly<Record<PointMark, Localized>> = {
  revised: { 'zh-CN': '有修订', 'en-US': 'revised' },
  conflict: { 'zh-CN': '来源不一致', 'en-US': 'sources differ' },
};

/** What a mark says of its point. */
export function markName(mark: PointMark, language: Language): string {
  return names[mark][language];
}

/** The mark of what rests on figures; a conflict says more than a revision. */
export function markOf(figures: readonly Pick<Figure, 'status'>[] = []): PointMark | undefined {
  const statuses = new Set(figures.map(({ status }) => status));
  if (statuses.has('conflict')) return 'conflict';
  return statuses.has('revised') ? 'revised' : undefined;
}
