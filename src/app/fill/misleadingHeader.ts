import { isDeficit } from '../../domain/isDeficit.ts';

/** A year with 同期 is the months of another period in that year; 去年同期 alone is known. */
const namedSamePeriod = /\d{2,4}\s*年?度?\s*(?:的)?同期/u;

/** Points are what two rates differ by, which is a figure only where it says of what: 拉动、高于、差距. */
const points = /百分点|percentage points?|\bp\.?p\.?\b/iu;
const ofPoints =
  /拉动|贡献|差距|高于|低于|快于|慢于|领先|落后|高出|pull|contribution|above|below|ahead|behind/iu;

/** Two currencies in one header: 亿元/亿美元. */
const twoCurrencies = /(?:[^美]元|CNY|RMB)[^年]*?[/／,，、（( ]\s*[^年]*?(?:美元|US\$|USD)/iu;

/**
 * Whether the words of a header that are known would make something else of it than it says.
 *
 * @example
 * isMisleadingHeader('2024年同期'); // => true: not the whole year before
 * isMisleadingHeader('拉动（百分点）'); // => false: a figure in points
 */
export function isMisleadingHeader(text: string): boolean {
  const isBarePoints = points.test(text) && !ofPoints.test(text);
  return isBarePoints || namedSamePeriod.test(text) || twoCurrencies.test(text) || isDeficit(text);
}
