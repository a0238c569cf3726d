import type { Dataset } from '../../dataset/dataset.ts';
import { readText } from './readText.ts';
import type { SaidKind } from './tablePart.ts';
import type { TextToken } from './textToken.ts';

/** What a mark behind or before a measure does not list it with: 增速、2024年. */
const around: ReadonlySet<SaidKind> = new Set<SaidKind>(['place', 'period', 'months', 'unit']);
const counted: ReadonlySet<SaidKind> = new Set<SaidKind>(['indicator', 'breakdown', 'measure']);

/**
 * Whether a title lists its measure, so that it need not be one of all the cells: beside another measure, behind several
 * indicators, or with a mark between it and what it stands beside.
 *
 * @example
 * // GDP及增速, GDP、进出口增速, 增速和位次, 目标及完成情况: listed
 * // 河南、郑州GDP增速, GDP growth by city, 2025: not
 */
export function isListedMeasure(text: string, dataset: Dataset): boolean {
  const { tokens } = readText(dataset, text, 'title');
  const found = tokens.filter((token) => isOf(token, 'measure'));
  if (found.length === 0) return false;
  if (idsOf(tokens, 'measure').size > 1 || idsOf(tokens, 'indicator').size > 1) return true;
  return found.some((token) => {
    const at = tokens.indexOf(token);
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    return (
      isListing(text.slice(before?.to ?? 0, token.from), 'before', before) ||
      isListing(text.slice(token.to, after?.from ?? text.length), 'behind', after)
    );
  });
}

/** Marks right beside a measure; 其 of 及其 says nothing more. */
const beside = {
  before: { mark: /(?:[及和与、/／&]|\band\b)\s*其?\s*$/iu, comma: /[,，]\s*$/u },
  behind: { mark: /^\s*(?:[及和与、/／&]|and\b)/iu, comma: /^\s*[,，]/u },
} as const;

/** @param gap what stands between a measure and the word beside it on one side */
function isListing(gap: string, side: keyof typeof beside, other: TextToken | undefined): boolean {
  const { mark, comma } = beside[side];
  const kinds = (other?.meanings ?? []).map(({ kind }) => kind);
  if (comma.test(gap)) return kinds.some((kind) => counted.has(kind));
  // 主要指标及增速 lists words that name nothing, whatever stands before them.
  const isPlain = /\p{L}/u.test(gap.replace(mark, ' '));
  return mark.test(gap) && (isPlain || !kinds.some((kind) => around.has(kind)));
}

const isOf = ({ meanings }: TextToken, kind: SaidKind): boolean =>
  meanings.some((meaning) => meaning.kind === kind);

/** What is named, each once; a word of several meanings is one. */
const idsOf = (tokens: readonly TextToken[], kind: SaidKind): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ meanings }) => meanings.find((meaning) => meaning.kind === kind)?.id ?? []),
  );
