import { roundNoise } from '../../domain/roundNoise.ts';
import { parseUnit } from '../../domain/unit.ts';
import { chineseNumber, chineseNumeralCharacters } from './chineseNumber.ts';
import type { Numeral } from './numeral.ts';

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  }),
);

const chinese = `[${chineseNumeralCharacters}]`;
/** 千 before 瓦, 克 or 米 belongs to the unit: 652亿千瓦时. */
const scaleCharacter = '(?:[十百万萬亿億]|千(?![瓦克米]))';

const digitsPattern = new RegExp(
  String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)` +
    String.raw`[多余餘]?(?:\s?(?<scale>${scaleCharacter}{1,2}|(?:thousand|million|billion|trillion)(?=yuan|dollar|usd|rmb|people|countries|[^a-z]|$)))?[多余餘]?`,
  'uy',
);
const fractionPattern = new RegExp(`(${chinese}+)分之(${chinese}+)`, 'uy');
const wordsPattern = new RegExp(
  `(${chinese}+)(?:[多余餘几]([万萬亿億])?)?(?:[个個](?=[亿億万萬]))?([亿億万萬])?(成${chinese}?)?`,
  'uy',
);
/** 二点六亿: a point in words stands before a scale or a rate; 三点 is a time. */
const pointPattern = new RegExp(
  `(?<whole>${chinese}+)点(?<part>[零〇一二三四五六七八九]+)(?=[万萬亿億元%个個倍])(?<scale>[亿億万萬]*)`,
  'uy',
);
const englishPattern =
  /(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|half|doubled?|tripled?|quarter|hundreds|thousands|millions|billions)(?![a-z])/iuy;
const wordPattern = /(?<word>首位|过半|一半|半数|翻一?番|两位数)/uy;

const wordValues: ReadonlyMap<string, readonly [amount: number, unit: string]> = new Map(
  Object.entries<readonly [amount: number, unit: string]>({
    首位: [1, '位'],
    过半: [0.5, '1'],
    一半: [0.5, '1'],
    半数: [0.5, '1'],
    翻番: [1, '1'],
    翻一番: [1, '1'],
    两位数: [10, ''],
    half: [0.5, '1'],
    quarter: [0.25, '1'],
    double: [1, '1'],
    doubled: [1, '1'],
    triple: [2, '1'],
    tripled: [2, '1'],
    hundreds: [100, ''],
    thousands: [1000, ''],
    millions: [1e6, ''],
    billions: [1e9, ''],
  }),
);
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const vagueBefore =
  /(?:近|约|約|超|超过|超過|突破|逾|达|不足|上|高达|将近|將近|nearly|about|over|almost|morethan|more than) ?$/u;
const vagueBehind = /^(?:以上|以下|左右|上下|余|多)/u;

type Reading = Omit<Numeral, 'vague' | 'text'>;

/**
 * Finds every number that a text writes, in digits, Chinese numerals (both scripts) or English words, each with its scale
 * and unit. Numbers inside words and names are found as well: what they mean is for `numeralClass` to say.
 *
 * @param text as `flattenText` makes it
 * @param units as `numeralUnits` makes them
 *
 * @example
 * scanNumerals('占全省近七成', units); // => [{ text: '七成', amount: 0.7, unit: '1', vague: true, … }]
 */
export function scanNumerals(text: string, units: readonly string[]): readonly Numeral[] {
  const found: Numeral[] = [];
  let position = 0;
  while (position < text.length) {
    const reading = readAt(text, position, units);
    if (reading === undefined) {
      position += 1;
      continue;
    }
    const before = text.slice(Math.max(0, position - 10), position);
    const written = text.slice(reading.start, reading.end);
    const vague =
      vagueBefore.test(before) ||
      vagueBehind.test(text.slice(reading.end)) ||
      /[多余餘几]/u.test(written);
    found.push({ ...reading, text: written, vague });
    position = reading.end;
  }
  return found;
}

function readAt(text: string, start: number, units: readonly string[]): Reading | undefined {
  return (
    readDigits(text, start, units) ??
    readFraction(text, start) ??
    readWord(text, start) ??
    readPoint(text, start, units) ??
    readChinese(text, start, units) ??
    readEnglish(text, start)
  );
}

function match(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function readDigits(text: string, start: number, units: readonly string[]): Reading | undefined {
  const found = match(digitsPattern, text, start);
  const groups = found?.groups;
  if (found === null || groups === undefined) return undefined;
  const number = Number(groups['digits']?.replaceAll(',', ''));
  const scale = groups['scale'] ?? '';
  const factor = scales.get(scale) ?? chineseNumber(scale) ?? 1;
  return withUnit({ text, start, end: start + found[0].length, number, factor, units });
}

function readFraction(text: string, start: number): Reading | undefined {
  const [all = '', wholeWords = '', partWords = ''] = match(fractionPattern, text, start) ?? [];
  const whole = chineseNumber(wholeWords);
  const part = chineseNumber(partWords);
  if (whole === undefined || part === undefined) return undefined;
  // 百分之二十五 reads as 25 per cent, 四分之一 as a quarter.
  const number = whole === 100 ? part : part / whole;
  return { start, end: start + all.length, number, amount: part / whole, unit: '1' };
}

function readChinese(text: string, start: number, units: readonly string[]): Reading | undefined {
  const [all = '', words = '', scale = '', far = '', tenth = ''] =
    match(wordsPattern, text, start) ?? [];
  const number = chineseNumber(words);
  if (number === undefined) return undefined;
  const end = start + all.length;
  if (tenth !== '') return { start, end, ...tenths(number, tenth.slice(1)) };
  return withUnit({ text, start, end, number, factor: chineseNumber(scale + far) ?? 1, units });
}

/** 一成 is 10 per cent, 一成四 is 14. */
function tenths(number: number, hundredths: string): Pick<Reading, 'number' | 'amount' | 'unit'> {
  const percent = number * 10 + (chineseNumber(hundredths) ?? 0);
  return { number: percent, amount: percent / 100, unit: '1' };
}

function readPoint(text: string, start: number, units: readonly string[]): Reading | undefined {
  const found = match(pointPattern, text, start);
  const { whole = '', part = '', scale = '' } = found?.groups ?? {};
  const [before, behind] = [chineseNumber(whole), chineseNumber(part)];
  if (found === null || before === undefined || behind === undefined) return undefined;
  const number = roundNoise(before + behind / 10 ** part.length);
  const end = start + found[0].length;
  return withUnit({ text, start, end, number, factor: chineseNumber(scale) ?? 1, units });
}

function readWord(text: string, start: number): Reading | undefined {
  const word = match(wordPattern, text, start)?.groups?.['word'];
  return word === undefined ? undefined : ofWord(word, start);
}

function readEnglish(text: string, start: number): Reading | undefined {
  if (/[a-z]/iu.test(text[start - 1] ?? '')) return undefined;
  const word = match(englishPattern, text, start)?.groups?.['word'];
  return word === undefined ? undefined : ofWord(word, start);
}

function ofWord(word: string, start: number): Reading | undefined {
  const end = start + word.length;
  const ordinal = ordinals.indexOf(word.toLowerCase()) + 1;
  if (ordinal > 0) return { start, end, number: ordinal, amount: ordinal, unit: '' };
  const [amount, unit] = wordValues.get(word) ?? wordValues.get(word.toLowerCase()) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  return { start, end, number: amount, amount, unit };
}

interface Counted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly factor: number;
  readonly units: readonly string[];
}

function withUnit(counted: Counted): Reading {
  const { text, start, end, number, factor } = counted;
  // 9成 is a rate like 九成.
  if (text[end] === '成' && factor === 1) {
    return { start, end: end + 1, number: number * 10, amount: number / 10, unit: '1' };
  }
  const ordinal = text[start - 1] === '第';
  const [written, unit] = unitAt(counted);
  if (unit === undefined || (ordinal && unit === '名')) {
    // An ordinal is a position: 第1, 第三名.
    const position = { number, amount: roundNoise(number * factor), unit: ordinal ? '位' : '' };
    return { start, end: end + written.length, ...position };
  }
  const parsed = parseUnit(unit.startsWith('percent') ? '%' : unit);
  const amount = roundNoise(number * factor * parsed.factor);
  return { start, end: end + written.length, number, amount, unit: parsed.base };
}

/** The unit behind a number, with the space before it; one never ends inside an English word. */
function unitAt({ text, end, units }: Counted): readonly [written: string, unit?: string] {
  const space = text[end] === ' ' ? ' ' : '';
  const rest = text.slice(end + space.length, end + 24);
  const unit = units.find(
    (one) => rest.startsWith(one) && !/^[a-z]{2}/iu.test(one.slice(-1) + rest.slice(one.length)),
  );
  return unit === undefined ? [''] : [space + unit, unit];
}
