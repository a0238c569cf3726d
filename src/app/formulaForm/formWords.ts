import type { Language } from '../../domain/language.ts';
import type { Step } from '../../domain/periodSeries.ts';

interface FormWords {
  readonly latest: string;
  readonly available: string;
  readonly steps: Readonly<Record<Step, string>>;
}

/** The words of a form's choices. */
export const formWords: Readonly<Record<Language, FormWords>> = {
  'zh-CN': {
    latest: '最新一期',
    available: '全省有数者',
    steps: { year: '逐年同期', next: '逐期' },
  },
  'en-US': {
    latest: 'the latest',
    available: 'those of the province with a figure',
    steps: { year: 'the same period of each year', next: 'each next period' },
  },
};
