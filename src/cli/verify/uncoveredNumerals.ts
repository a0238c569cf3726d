import { flattenText } from '../numeral/flattenText.ts';
import { numeralClass, type NumeralClass } from '../numeral/numeralClass.ts';
import { numeralUnits } from '../numeral/numeralUnits.ts';
import { scanNumerals } from '../numeral/scanNumerals.ts';
import { coversNumeral, type CuratedNumber } from './coversNumeral.ts';

/** A number of a document that no curated figure of it equals. */
export interface UncoveredNumeral {
  readonly line: number;
  readonly text: string;
  /** Why it is hardly a statistic; undefined for a curator to judge. */
  readonly numeralClass: NumeralClass | undefined;
}

/** How much of the text around a number tells what it is. */
const around = 40;

/** Lists every number and numeral word of a document that equals no figure curated from it, in order. */
export function uncoveredNumerals(
  document: string,
  figures: readonly CuratedNumber[],
): readonly UncoveredNumeral[] {
  const units = numeralUnits(figures.map(({ unit }) => unit));
  const isCovered = coversNumeral(figures, units);
  const { text, lines } = flattenText(document, { gaps: true });
  return scanNumerals(text, units)
    .filter((numeral) => !isCovered(numeral))
    .map((numeral) => ({
      line: lines[numeral.start] ?? 1,
      text: ordinalText(text, numeral.start) + numeral.text,
      numeralClass: numeralClass(numeral, {
        before: text.slice(Math.max(0, numeral.start - around), numeral.start),
        behind: text.slice(numeral.end, numeral.end + around),
        alone:
          lines[numeral.start - 1] !== lines[numeral.start] &&
          lines[numeral.end] !== lines[numeral.start],
      }),
    }));
}

const ordinalText = (text: string, start: number): string => (text[start - 1] === '第' ? '第' : '');
