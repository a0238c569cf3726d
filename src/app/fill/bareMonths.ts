import { normalizeName } from '../../domain/name.ts';
import type { ShownValue } from '../ports/selection.ts';
import { answeredOptions } from './answeredOptions.ts';
import { cellShape } from './cellShape.ts';
import type { TableInput } from './recognisedTable.ts';
import type { Spot } from './said.ts';
import type { Answers, TableAsk } from './tableAsk.ts';

type Values = TableInput['values'];

/** A block of which bare months are written out, and whether they are single months where nothing says it. */
interface WithMonths {
  readonly values: Values;
  readonly asks: readonly TableAsk[];
}

const heads: ReadonlySet<string> = new Set(['月份', '月', '月度', 'month']);

/** What says whether months are counted each for itself or together. */
const sayings = /当月|单月|本月|累[计計]|\bytd\b|year to date|cumulative|single month/iu;
const measureAlone = /同比|环比|增|速|位次|占比|比重|[%％±]|yoy|y\/y|growth|share|rank/iu;

/**
 * Writes out the numbers 1 to 12 beside or below 月份, which say months nowhere else. Where no title, and no header of what
 * is counted, says 当月 or 累计, it is asked whether they are single months or counted since January.
 *
 * @example
 * // 月份 | 当月 | 累计   above 1, 2, 3 => 1月, 2月, 3月; 1-2, 1-3 => 1-2月, 1-3月
 * // 月份 | 进出口        above 1, 2, 3 => asked
 */
export function bareMonths({ values, title = '' }: TableInput, answers: Answers): WithMonths {
  const head = headOf(values);
  const list = head === undefined ? undefined : (below(values, head) ?? beside(values, head));
  if (head === undefined || list === undefined) return { values, asks: [] };
  const ask = isSure(values, title, head, list) ? undefined : askOf(head, list, answers);
  const isTogether = ask?.answer === 'together';
  const texts = new Map(
    list.map(({ row, column, value }) => [`${row} ${column}`, monthText(value, isTogether)]),
  );
  return {
    values: values.map((line, row) =>
      line.map((value, column) => texts.get(`${row} ${column}`) ?? value),
    ),
    asks: ask === undefined ? [] : [ask],
  };
}

/** Whether spans beside them, the titles, or all that is counted say how they are counted. */
function isSure(values: Values, title: string, head: Spot, list: readonly Spot[]): boolean {
  const above = values.slice(0, head.row).flat().join('\n');
  return (
    list.some(({ value }) => isSpan(value)) ||
    sayings.test(`${title}\n${above}`) ||
    isSaidOfAll(values, head, list)
  );
}

function headOf(values: Values): Spot | undefined {
  for (const [row, line] of values.entries()) {
    const column = line.findIndex(
      (value) => typeof value === 'string' && heads.has(normalizeName(value)),
    );
    if (column >= 0) return { row, column, value: line[column] ?? '' };
  }
  return undefined;
}

/** The cells below the head, where those that are not empty are months in their order. */
function below(values: Values, { row, column }: Spot): readonly Spot[] | undefined {
  const cells = values
    .map((line, at): Spot => ({ row: at, column, value: line[column] ?? '' }))
    .slice(row + 1);
  return months(cells);
}

function beside(values: Values, { row, column }: Spot): readonly Spot[] | undefined {
  const cells = (values[row] ?? []).map((value, at): Spot => ({ row, column: at, value }));
  return months(cells.slice(column + 1));
}

/** Two or more of them; texts such as 全年 or a note may stand among them, another number may not. */
function months(cells: readonly Spot[]): readonly Spot[] | undefined {
  const numbers = cells.filter(
    ({ value }) => cellShape(value) === 'number' || lastOf(value) !== undefined,
  );
  const lasts = numbers.map(({ value }) => lastOf(value) ?? 0);
  const isAscending = lasts.every((last, at) => last > 0 && last >= (lasts[at - 1] ?? 0));
  return numbers.length > 1 && isAscending ? numbers : undefined;
}

const form = /^(?:0?1\s*[-–—~至]\s*)?(?<last>0?[1-9]|1[0-2])$/u;

/** The last of the months that a cell is, 3 of "3" and of "1-3". */
function lastOf(value: ShownValue): number | undefined {
  const last = form.exec(String(value).trim())?.groups?.['last'];
  return last === undefined ? undefined : Number(last);
}

const isSpan = (value: ShownValue): boolean =>
  typeof value === 'string' && /\d\s*[-–—~至]/u.test(value);

const monthText = (value: ShownValue, isTogether: boolean): string => {
  const last = lastOf(value) ?? 1;
  return last > 1 && (isTogether || isSpan(value)) ? `1-${last}月` : `${last}月`;
};

/** Whether each header of the other side says it, but for measures of what stands before them. */
function isSaidOfAll(values: Values, head: Spot, list: readonly Spot[]): boolean {
  const isDown = list.some(({ row }) => row !== head.row);
  const others = isDown
    ? (values[head.row] ?? []).filter((_value, column) => column > head.column)
    : values.slice(head.row + 1).map((line) => line[head.column] ?? '');
  const named = others.filter(
    (value) => cellShape(value) !== 'blank' && !measureAlone.test(String(value)),
  );
  return named.length > 0 && named.every((value) => sayings.test(String(value)));
}

function askOf(head: Spot, list: readonly Spot[], answers: Answers): TableAsk {
  const text = String(head.value);
  const id = `months:${text}:${list.map(({ value }) => value).join(' ')}`;
  const options = ['single', 'together'].map((option) => ({ id: option, label: '' }));
  return { id, kind: 'months', text, at: head, ...answeredOptions(id, options, answers) };
}
