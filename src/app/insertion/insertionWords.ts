import type { Language } from '../../domain/language.ts';

interface InsertionWords {
  readonly period: string;
  readonly place: string;
}

/** Texts that insertions write into cells. */
export const insertionWords: Readonly<Record<Language, InsertionWords>> = {
  'zh-CN': { period: '时期', place: '地区' },
  'en-US': { period: 'Period', place: 'Place' },
};
