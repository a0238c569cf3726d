import type { Language } from '../domain/language.ts';
import { parseUnit } from '../domain/unit.ts';

const scaleNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '1': '',
    '1000': 'thousand ',
    '10000': '10,000 ',
    '1000000': 'million ',
    '10000000': '10 million ',
    '100000000': '100 million ',
    '1000000000': 'billion ',
    '1000000000000': 'trillion ',
  }),
);

/** Chinese counters have no English word: what is counted stands in the indicator's name. */
const baseNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    人: 'people',
    '元/人': 'CNY per person',
    辆: 'vehicles',
    台: 'units',
    标箱: 'TEU',
    平方米: 'm²',
    米: 'm',
    公斤: 'kg',
    标准煤: 'standard coal',
    吨标准煤: 'tonnes of standard coal',
    个月: 'months',
    年: 'years',
    天: 'days',
    秒: 'seconds',
    小时: 'hours',
    单: 'orders',
    个: '',
    家: '',
    道: '',
    项: '',
    种: '',
    条: '',
    班: '',
    国: '',
    届: '',
    件: '',
    头: 'head',
    位: '',
  }),
);

/** Units of which the English name is no scale of its base. */
const wholeNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    平方公里: 'km²',
    公顷: 'hectares',
    千公顷: 'thousand hectares',
    亩: 'mu',
    万亩: '10,000 mu',
    亿斤: '100 million jin',
    人次: 'trips',
    trips: 'trips',
    万人次: '10,000 trips',
    百万人次: 'million trips',
    亿人次: '100 million trips',
    吨: 'tonnes',
    tonnes: 'tonnes',
    kWh: 'kWh',
    千瓦时: 'kWh',
    吨公里: 'tonne-km',
    千吨: 'thousand tonnes',
    万吨: '10,000 tonnes',
    百万吨: 'million tonnes',
    亿吨: '100 million tonnes',
    亿吨公里: '100 million tonne-km',
    亿千瓦时: '100 million kWh',
    '上年=100': 'previous year = 100',
    公里: 'km',
    千瓦: 'kW',
    倍: 'times',
    '1': '',
  }),
);

const currencies: ReadonlyMap<string, string> = new Map([
  ['元', 'CNY'],
  ['美元', 'USD'],
]);

/** How analysts write scales of money. */
const moneyScales: ReadonlyMap<number, string> = new Map([
  [1, ''],
  [1e3, ' k'],
  [1e4, ' 10,000'],
  [1e6, ' mn'],
  [1e7, ' 10 mn'],
  [1e8, ' 100 mn'],
  [1e9, ' bn'],
  [1e12, ' tn'],
]);

const englishScale = /^(?<scale>billion|million) (?<base>.+)$/u;

/**
 * A unit's name in the language of the interface; in English a scale before its base, money by its code, nothing for a bare counter.
 *
 * @example
 * unitText('billion yuan', 'en-US'); // => 'CNY bn'
 * unitText('万人', 'en-US'); // => '10,000 people'
 * unitText('家', 'en-US'); // => ''
 */
export function unitText(unit: string, language: Language): string {
  if (language === 'zh-CN') return unit === '1' ? '' : unit;
  const whole = wholeNames.get(unit);
  if (whole !== undefined) return whole;
  const money = moneyText(unit);
  if (money !== undefined) return money;
  const { scale, base: counted } = englishScale.exec(unit)?.groups ?? {};
  if (scale !== undefined && counted !== undefined)
    return `${scale} ${unitText(counted, language)}`.trim();
  return countText(unit) ?? unit;
}

function moneyText(unit: string): string | undefined {
  const { base, factor } = parseUnit(unit);
  const currency = currencies.get(base);
  const scale = moneyScales.get(factor);
  return currency === undefined || scale === undefined ? undefined : `${currency}${scale}`;
}

function countText(unit: string): string | undefined {
  const { base, factor } = parseUnit(unit);
  const name = baseNames.get(base);
  const size = scaleNames.get(String(factor));
  return size === undefined || name === undefined ? undefined : `${size}${name}`.trim();
}

/**
 * A number with its unit; an English currency stands before the number, and a unit that begins with a number is multiplied by it.
 *
 * @example
 * withUnit('650.2', 'billion yuan', 'en-US'); // => 'CNY 650.2 bn'
 * withUnit('650.2', '亿元', 'zh-CN'); // => '650.2亿元'
 */
export function withUnit(number: string, unit: string, language: Language): string {
  const name = unitText(unit, language);
  if (language === 'zh-CN' || name === '') return `${number}${name}`;
  const currency = /^(?:CNY|USD)\b/u.exec(name)?.[0];
  if (currency !== undefined && !/\d/u.test(name))
    return `${currency} ${number}${name.slice(currency.length)}`;
  return `${number}${/\d/u.test(name) ? ' × ' : ' '}${name}`;
}
