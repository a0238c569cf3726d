import type { Language } from '../domain/language.ts';
import { parseUnit } from '../domain/unit.ts';

/** A unit as a reader of a language counts in it. */
export interface ReadableUnit {
  /** As functions take it: `billion yuan`. */
  readonly unit: string;
  /** How many powers of ten one of it is of the unit that was asked for. */
  readonly tens: number;
}

/** How Chinese counts: units that begin otherwise are the same in English. */
const chineseScale = /^(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万)(?<base>.+)$/u;

/** Scales of English texts in which no Chinese reader counts, with the one that takes their place. */
const chineseScales: ReadonlyMap<string, string> = new Map([
  ['千亿', '亿'],
  ['百亿', '亿'],
  ['十亿', '亿'],
  ['千万', '万'],
  ['百万', '万'],
  ['十万', '万'],
]);

const englishScales: readonly (readonly [tens: number, name: string])[] = [
  [9, 'billion '],
  [6, 'million '],
  [0, ''],
];

/** What is counted, where a unit with it is to be understood by functions. */
const bases: ReadonlyMap<string, string> = new Map([
  ['元', 'yuan'],
  ['美元', 'US dollars'],
  ['人', 'people'],
  ['人次', 'trips'],
  ['辆', 'vehicles'],
  ['台', 'units'],
  ['吨', 'tonnes'],
  ['标箱', 'TEU'],
  ['头', 'head'],
  ['单', 'orders'],
  ['件', 'items'],
  ['亩', 'mu'],
  ['平方米', 'square metres'],
  ['千瓦时', 'kWh'],
  ['吨公里', 'tonne-km'],
  ['元/人', 'yuan per person'],
]);

/**
 * The unit in which a reader is told a value: an English one of what is counted in 万 or 亿 in the largest of billions, millions and
 * ones that the value fills, a Chinese one of billions in 亿. Undefined where the unit is the reader's own already.
 *
 * @example
 * readableUnit(135.72, '十亿美元', 'zh-CN'); // => { unit: '亿美元', tens: -1 }
 * readableUnit(6501.8, '亿元', 'en-US'); // => { unit: 'billion yuan', tens: 1 }
 * readableUnit(0.265, '亿美元', 'en-US'); // => { unit: 'million US dollars', tens: -2 }
 * readableUnit(3.2, '万辆', 'en-US'); // => { unit: 'vehicles', tens: -4 }
 */
export function readableUnit(
  value: number,
  unit: string,
  language: Language,
): ReadableUnit | undefined {
  if (language === 'zh-CN') return chineseUnit(unit);
  const asked = tensOf(unit);
  if (asked === undefined) return undefined;
  const size = Math.abs(value) * 10 ** asked.tens;
  const filled = englishScales.find(([tens]) => size >= 10 ** tens * almost);
  // Money that is counted in 亿 is never told in single yuan; what is counted in 万 is a person's.
  const isMoney = asked.base === '美元' || (asked.base === '元' && asked.tens >= 8);
  const isSmall = filled === undefined || filled[0] === 0;
  const [tens, scale] = filled === undefined || (isMoney && isSmall) ? million : filled;
  return { unit: nameOf(scale, asked.base), tens: tens - asked.tens };
}

/** A value of one that binary noise has made a little less is one. */
const almost = 1 - 1e-9;

const million = [6, 'million '] as const;
const billion = [9, 'billion '] as const;
const one = [0, ''] as const;

/**
 * The unit in which formulas and headers give every figure of a kind in English, whatever its size, so that a column has one: billions
 * of what is counted in 亿, but millions of dollars; millions of what is counted in 万, but single yuan, as these are one person's.
 * In Chinese that of `readableUnit`. Undefined where functions know no such unit.
 *
 * @example
 * sheetUnit('亿元', 'en-US'); // => { unit: 'billion yuan', tens: 1 }
 * sheetUnit('万人', 'en-US'); // => { unit: 'million people', tens: 2 }
 * sheetUnit('万元', 'en-US'); // => { unit: 'yuan', tens: -4 }, of income per head
 * sheetUnit('家', 'en-US'); // => undefined
 */
export function sheetUnit(unit: string, language: Language): ReadableUnit | undefined {
  if (language === 'zh-CN') return chineseUnit(unit);
  const asked = tensOf(unit);
  if (asked === undefined || !bases.has(asked.base)) return undefined;
  const [tens, scale] = sheetScale(asked);
  return { unit: nameOf(scale, asked.base), tens: tens - asked.tens };
}

function sheetScale({ tens, base }: Counted): readonly [tens: number, scale: string] {
  if (tens >= 8) return base === '美元' ? million : billion;
  return base.startsWith('元') ? one : million;
}

function nameOf(scale: string, base: string): string {
  return `${scale}${bases.get(base) ?? base}`;
}

function chineseUnit(unit: string): ReadableUnit | undefined {
  const { scale = '', base = '' } = chineseScale.exec(unit)?.groups ?? {};
  const usual = chineseScales.get(scale);
  if (usual === undefined) return undefined;
  return { unit: `${usual}${base}`, tens: tensOfScale(usual) - tensOfScale(scale) };
}

interface Counted {
  readonly tens: number;
  readonly base: string;
}

function tensOf(unit: string): Counted | undefined {
  const { scale, base } = chineseScale.exec(unit)?.groups ?? {};
  if (scale === undefined || base === undefined) return undefined;
  return { tens: tensOfScale(scale), base };
}

const tensOfScale = (scale: string): number =>
  Math.round(Math.log10(parseUnit(`${scale}元`).factor));
