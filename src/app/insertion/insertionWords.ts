import type { BaseOpening } from '../../dataset/opensBase.ts';
import type { Language } from '../../domain/language.ts';

interface InsertionWords {
  readonly period: string;
  readonly place: string;
  /** The title of a chart that shows growth as well. */
  readonly withGrowth: (title: string) => string;
  /** The title of a chart of the parts of a whole, whose axis counts in percent. */
  readonly composition: (title: string) => string;
  /** Heads the figures from the period on that opens a new base. */
  readonly opens: Readonly<Record<BaseOpening, (period: string) => string>>;
}

/** Texts that insertions write into cells. */
export const insertionWords: Readonly<Record<Language, InsertionWords>> = {
  'zh-CN': {
    period: '时期',
    place: '地区',
    withGrowth: (title) => `${title}与同比增速`,
    composition: (title) => `${title}构成（%）`,
    opens: {
      base: (period) => `${period}起（基数调整）`,
      boundary: (period) => `${period}起（区划调整）`,
    },
  },
  'en-US': {
    period: 'Period',
    place: 'Place',
    withGrowth: (title) => `${title} and growth`,
    composition: (title) => `${title}, composition (%)`,
    opens: {
      base: (period) => `From ${period} (base revised)`,
      boundary: (period) => `From ${period} (boundary changed)`,
    },
  },
};
