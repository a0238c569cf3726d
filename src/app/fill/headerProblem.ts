import type { WordKind } from './tablePart.ts';

/** Why a header cannot be used. */
export type HeaderProblem =
  /** Some of it, or all, names nothing. */
  | {
      readonly kind: 'unknown';
      readonly text: string;
      /** 年均增长, which is of several years and has a function of its own. */
      readonly isMeanGrowth?: true;
    }
  /** It has the form of a period and is none, for a reason in words. */
  | { readonly kind: 'period'; readonly reason: string }
  /** It names several places, indicators and so on. */
  | { readonly kind: 'several'; readonly of: WordKind }
  /** It is understood, but says nothing of what the headers of its side say. */
  | { readonly kind: 'other'; readonly wanted: WordKind }
  /** It says what the headers of the other side say already, or contradicts the header above or before it. */
  | { readonly kind: 'twice'; readonly of: WordKind }
  /** A measure such as 同比 alone, with no header before it that it could be of. */
  | { readonly kind: 'nothing-before' }
  /** It may belong under a header before it that is not used. */
  | { readonly kind: 'under'; readonly text: string }
  /** 合计 or 总额, of which nothing says what it adds up. */
  | { readonly kind: 'total' }
  /** It says the same as a header before it. */
  | { readonly kind: 'again' }
  /** It contradicts the title or every header of the other side: 国有企业 below 民营企业, 全年 below 1-6月. */
  | { readonly kind: 'unfit'; readonly of: WordKind }
  /** A name that each city has, where another city is meant: 经开区 below 洛阳. The whole that the known one lies in. */
  | { readonly kind: 'elsewhere'; readonly whole: string }
  /** Initials that stand beside no name of their kind. */
  | { readonly kind: 'initials' }
  /** What it means is asked. */
  | { readonly kind: 'asked' }
  /** A unit that does not measure what is asked: 同比 in 亿元, or % without the rate that is meant. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** What its cells ask is wrong, for a reason in words. */
  | { readonly kind: 'question'; readonly reason: string }
  /** Reading it failed for a mistake of ours. */
  | { readonly kind: 'fault' };
