import { partialCode, partialPeriod } from '../../domain/partialPeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { isRefusedPeriod, readPeriod } from '../../domain/readPeriod.ts';
import type { Meaning } from './textToken.ts';

/** Of a text that names several years, each for itself or as a span: which one is meant, headers say. */
export const severalPeriods = 'several';

/** A stretch that has the form of a period and is none: nothing of it is a word. */
type Refused = 'refused';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** In a sentence two digits with 年 are rather how many years; at its beginning those of our time are a year. */
const shortYear = /^\d{2}年$/u;
const ownTime = /^(?:1[5-9]|2\d|3[0-5])年$/u;

const joint = String.raw`\s*[-./~–—－～〜至到、和及与]\s*`;
const numeral = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2})`;
const before = new RegExp(String.raw`\d[年月]?${joint}$`, 'u');
const after = new RegExp(`^[年月]?(?:${joint}${numeral}|${numeral}(?:月|${joint}${numeral}))`, 'u');
const monthsBefore = new RegExp(String.raw`[\d一二三四五六七八九十月季度](?:${joint}|第)$`, 'u');
const listOfYears = new RegExp(
  String.raw`^(?:19|2[01])\d{2}年?(?:${joint}(?:19|2[01])\d{2}年?)+度?$`,
  'u',
);

/**
 * The period that a stretch of a text says, or months whose year stands elsewhere.
 *
 * @example
 * periodToken('2021年1-6月', { from: 0, to: 9 }); // => 2021H1
 * periodToken('1-6月进出口', { from: 0, to: 4 }); // => the months 1 to 6
 * periodToken('2021年5-12月', { from: 0, to: 10 }); // => 'refused', so that neither 2021 nor December is read in it
 */
export function periodToken(text: string, stretch: Stretch): Meaning | Refused | undefined {
  const part = text.slice(stretch.from, stretch.to);
  if (part.trim() !== part || !/[\d〇零一二三四五六七八九十年月季半a-z]/iu.test(part))
    return undefined;
  if (listOfYears.test(part)) return { kind: 'period', id: severalPeriods };
  return wholePeriod(text, stretch, part) ?? monthsToken(text, stretch, part);
}

function wholePeriod(
  text: string,
  { from, to }: Stretch,
  part: string,
): Meaning | Refused | undefined {
  if (!/\d{2}|[〇零]/u.test(part)) return undefined;
  if (shortYear.test(part) && !(ownTime.test(part) && text.slice(0, from).trim() === '')) {
    return undefined;
  }
  const reading = readPeriod(part);
  if (!reading.ok) return isRefusedPeriod(part) ? 'refused' : undefined;
  const { request } = reading;
  if (request.kind !== 'period' || isPartOfMore(text, { from, to })) return undefined;
  return { kind: 'period', id: periodCode(request.period) };
}

function monthsToken(
  text: string,
  { from, to }: Stretch,
  part: string,
): Meaning | Refused | undefined {
  const reading = partialPeriod(part);
  if (reading === undefined || reading === 'refused') return reading;
  const ends = monthsBefore.test(text.slice(Math.max(0, from - 8), from));
  if (ends || isPartOfMore(text, { from, to })) return undefined;
  return { kind: 'months', id: partialCode(reading) };
}

/** Whether more numbers belong to a period: 2024、2025年, 2025年5、6月 and 5.6.2025 are none of their parts. */
function isPartOfMore(text: string, { from, to }: Stretch): boolean {
  const [head, part, tail] = [
    text.slice(Math.max(0, from - 8), from),
    text.slice(from, to),
    text.slice(to, to + 8),
  ];
  const isInYear = partInYear.test(part);
  return (
    (before.test(head) && !(isInYear && listBefore.test(head))) ||
    (after.test(tail) && !(isInYear && listAfter.test(tail)))
  );
}

/** Two periods that name their years are two: 2024年1-6月和2025年1-6月. */
const partInYear = /^(?:19|2[01])\d{2}年\s*\S/u;
const listBefore = /月\s*[、和及与]\s*$/u;
const listAfter = /^\s*[、和及与]\s*(?:19|2[01])\d{2}年/u;
