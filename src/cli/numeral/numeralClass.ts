import type { Numeral } from './numeral.ts';

/**
 * Why a number in a text is hardly a statistic: it belongs to a date, an address, a name, a sequence, the parts of a plan or
 * text, a word, or the page around.
 */
export const numeralClasses = [
  'date',
  'address',
  'name',
  'ordinal',
  'part',
  'word',
  'page',
] as const;

export type NumeralClass = (typeof numeralClasses)[number];

/** Where a number stands. */
export interface NumeralSurroundings {
  readonly before: string;
  readonly behind: string;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

interface Context extends NumeralSurroundings {
  readonly numeral: Numeral;
}

type Rule = (context: Context) => boolean;

const months =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) ?$/u;

const written = ({ numeral }: Context): boolean => /\d/u.test(numeral.text);
const isYear = ({ numeral }: Context): boolean =>
  /^(?:19|20)\d{2}$/u.test(numeral.text) && numeral.unit === '';

/** Every rule has to be sure: what none of them knows is shown to the curator. */
const rules: readonly (readonly [NumeralClass, Rule])[] = [
  ['address', ({ before }) => /(?:https?:\/\/|www\.|@)[\w./:?=&%#-]*$/iu.test(before)],
  ['address', ({ behind }) => /^[\w.-]*@[\w.-]+/u.test(behind)],
  ['date', ({ behind }) => /^(?:年|月|日|号|月份|世纪|季度|个?月来)/u.test(behind)],
  [
    'date',
    (context) => isYear(context) && /(?:\b(?:in|of|by|since|,) ?|[(—-])$/u.test(context.before),
  ],
  ['date', (context) => isYear(context) && /^ ?[—–~-] ?(?:19|20)\d{2}/u.test(context.behind)],
  ['date', ({ before, behind }) => /^[:：]\d{2}/u.test(behind) || /\d{2}[:：]$/u.test(before)],
  ['date', ({ before, behind }) => /^-\d{2}\b/u.test(behind) || /\d-$/u.test(before)],
  ['date', ({ behind }) => /^ ?[—–~至-] ?\d{1,2}月/u.test(behind)],
  ['date', (context) => months.test(context.before) && context.numeral.unit === ''],
  ['date', ({ behind }) => /^ (?:half|quarter|(?:\w+ )?months?)\b/u.test(behind)],
  [
    'date',
    ({ numeral, before }) => numeral.text === 'half' && /\bfirst $|\bsecond $/u.test(before),
  ],
  ['date', ({ numeral, before }) => numeral.text.endsWith('个月') && /[前首头]$/u.test(before)],
  ['page', ({ before }) => /(?:点击量|點擊量|阅读量?|浏览量?|电话|热线|QQ):?$/u.test(before)],
  // A heading's number; a longer one alone on its line may be a cell of a table.
  ['page', ({ alone, numeral }) => alone && /^\d{1,2}$/u.test(numeral.text)],
  ['name', (context) => isQuotedName(context)],
  ['name', (context) => written(context) && touchesLatin(context)],
  ['name', ({ behind }) => /^(?:期|代|版|高?[纯純]度)/u.test(behind)],
  [
    'part',
    ({ behind }) => /^\p{Script=Han}{0,4}(?:方面|阶段|维度|环节|步骤|举措|措施)/u.test(behind),
  ],
  [
    'name',
    ({ numeral, behind }) => /^[百千万亿]+元?$/u.test(numeral.text) && behind.startsWith('企业'),
  ],
  [
    'ordinal',
    ({ before, behind }) => before.endsWith('第') && /^(?:方|阵|步|时间|章|期|批|条)/u.test(behind),
  ],
  [
    'ordinal',
    ({ numeral, before }) => before.endsWith('第') && /[个家届次批代版]$/u.test(numeral.text),
  ],
  ['word', (context) => !written(context) && isWord(context)],
];

/**
 * The class of a number that is surely no statistic by where it stands; undefined for one that may be.
 *
 * @param surroundings the text before and behind, as `flattenText` makes it with gaps
 *
 * @example
 * numeralClass(year, { before: '', behind: '年上半年', alone: false }); // => 'date'
 * numeralClass(share, { before: '占比', behind: '。', alone: false }); // => undefined
 */
export function numeralClass(
  numeral: Numeral,
  surroundings: NumeralSurroundings,
): NumeralClass | undefined {
  const context = { numeral, ...surroundings };
  return rules.find(([, rule]) => rule(context))?.[0];
}

/** Slogans and titles in quotation marks: “三个一批”, “345”; not what counts in a unit, nor a quoted sentence. */
function isQuotedName({ numeral, before, behind }: Context): boolean {
  const counted = !['', '个', '项', '条', '人', '位'].includes(numeral.unit) || numeral.vague;
  if (counted && numeral.text !== '过半') return false;
  const opened = /[“‘「《][^”’」》,。;、\n]{0,9}$/u.test(before);
  return opened && /^[^“‘「《,。;、\n]{0,9}[”’」》]/u.test(behind);
}

function touchesLatin({ numeral, before, behind }: Context): boolean {
  if (/^ ?\+|^-?[A-Za-z]/u.test(behind) && numeral.unit === '') return true;
  return /\+ ?$|[A-Za-z]-?$/u.test(before);
}

/** 一 and bare digits or scales are parts of words (一般, 三大, 千斤顶) unless a rank or a count follows. */
function isWord({ numeral, before }: Context): boolean {
  const { text, unit, vague } = numeral;
  if (before.endsWith('第') || /[成之位半番数]/u.test(text)) return false;
  if (/^[a-z]/iu.test(text)) return false;
  if (/^[一零〇]/u.test(text) && text.length <= 2) return true;
  return unit === '' && !vague && (text.length === 1 || numeral.amount < 100);
}
