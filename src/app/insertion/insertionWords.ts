import type { Language } from '../../domain/language.ts';

interface InsertionWords {
  readonly period: string;
  readonly place: string;
  /** What stands in the number format and label of a figure that is none of the published ones. */
  readonly computed: string;
  readonly impliedBase: string;
}

/** Texts that insertions write into cells. */
export const insertionWords: Readonly<Record<Language, InsertionWords>> = {
  'zh-CN': { period: '时期', place: '地区', computed: '测算', impliedBase: '隐含基数' },
  'en-US': { period: 'Period', place: 'Place', computed: 'computed', impliedBase: 'implied base' },
};
