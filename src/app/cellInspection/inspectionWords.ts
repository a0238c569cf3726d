import type { Language } from '../../domain/language.ts';
import { shownText } from '../../domain/shownText.ts';

interface InspectionWords {
  readonly blank: string;
  readonly computed: (argument: string, shown: string) => string;
  readonly list: (argument: string, shown: string) => string;
  readonly errorIn: (argument: string, error: string) => string;
  readonly caught: (shown: string) => string;
  readonly disfigured: (name: string) => string;
  readonly replace: (from: string, to: string) => string;
  readonly substitute: (reference: string, to: string) => string;
  readonly onlyHere: (label: string) => string;
  readonly change: (cell: string, to: string) => string;
  readonly allow: (what: string) => string;
  readonly remove: (what: string) => string;
  readonly rename: (name: string) => string;
  readonly set: (argument: string, to: string) => string;
  readonly unquoted: (text: string, result: string, meant: string) => string;
  readonly table: (rows: number, columns: number) => string;
}

/** The words of what stands in a cell and how to mend it; values to be set come as a formula has them, texts in quotes. */
export const inspectionWords: Readonly<Record<Language, InspectionWords>> = {
  'zh-CN': {
    blank: '（空）',
    computed: (argument, shown) =>
      `参数 ${argument} 由工作表计算，窗格读不到；单元格现在显示 ${shown}。`,
    list: (argument, shown) =>
      `参数 ${argument} 是多个值，由 Excel 逐个求值；单元格现在显示 ${shown}。`,
    errorIn: (argument, error) => `参数 ${argument} 的值是 ${error}；请先改正它。`,
    caught: (shown) => `公式没有用到这次调用，或已处理它的错误；单元格现在显示 ${shown}。`,
    disfigured: (name) => `公式曾在没有本加载项的 Excel 中保存，函数名已损坏；请改回 ${name}。`,
    replace: (from, to) => `把 ${from} 改为 ${to}`,
    substitute: (reference, to) => `用 ${to} 代替公式里的 ${reference}`,
    onlyHere: (label) => `${label}（仅此公式）`,
    change: (cell, to) => `把 ${cell} 的内容改为"${shownText(to)}"`,
    allow: (what) => `接受${what}（basis 填"可测算"）`,
    remove: (what) => `去掉 ${what}`,
    rename: (name) => `改用 ${name}`,
    set: (argument, to) => `${argument} 填 ${to}`,
    unquoted: (text, result, meant) =>
      `没有引号，${text} 是算式${result === '' ? '' : `，等于 ${result}`}；${meant === '' ? '写时期请加引号' : `指${meant}请写 "${text}"`}。`,
    table: (rows, columns) => `${rows} 行 × ${columns} 列`,
  },
  'en-US': {
    blank: '(blank)',
    computed: (argument, shown) =>
      `The argument ${argument} is computed in the sheet; the pane cannot read it. The cell now shows ${shown}.`,
    list: (argument, shown) =>
      `The argument ${argument} is several values, which Excel asks for one after the other. The cell now shows ${shown}.`,
    errorIn: (argument, error) => `The argument ${argument} is ${error}; correct that first.`,
    caught: (shown) =>
      `The formula does not use this call now, or handles its error. The cell now shows ${shown}.`,
    disfigured: (name) =>
      `The formula was saved where the add-in was missing, which disfigured the function's name; change it back to ${name}.`,
    replace: (from, to) => `Change ${from} to ${to}`,
    substitute: (reference, to) => `Put ${to} in the place of ${reference}`,
    onlyHere: (label) => `${label} (in this formula only)`,
    change: (cell, to) => `Change the content of ${cell} to "${shownText(to)}"`,
    allow: (what) => `Accept the ${what} (basis "any")`,
    remove: (what) => `Leave out ${what}`,
    rename: (name) => `Use ${name}`,
    set: (argument, to) => `Set ${argument} to ${to}`,
    unquoted: (text, result, meant) =>
      `Without quotes ${text} is a calculation${result === '' ? '' : `, ${result}`}; ${meant === '' ? 'put a period in quotes' : `for ${meant} write "${text}"`}.`,
    table: (rows, columns) => `${rows} rows × ${columns} columns`,
  },
};
