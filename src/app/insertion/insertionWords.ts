import type { Language } from '../../domain/language.ts';

interface InsertionWords {
  readonly period: string;
  readonly place: string;
  /** Heads the figures from the period on that opens a new base. */
  readonly opensBase: (period: string) => string;
}

/** Texts that insertions write into cells. */
export const insertionWords: Readonly<Record<Language, InsertionWords>> = {
  'zh-CN': {
    period: '时期',
    place: '地区',
    opensBase: (period) => `${period}起（基数调整）`,
  },
  'en-US': {
    period: 'Period',
    place: 'Place',
    opensBase: (period) => `from ${period} (base revised)`,
  },
};
