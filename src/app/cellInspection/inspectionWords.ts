import type { Language } from '../../domain/language.ts';

interface InspectionWords {
  readonly notComputable: (argument: string) => string;
  readonly errorIn: (argument: string, error: string) => string;
  readonly disfigured: (name: string) => string;
  readonly replace: (from: string, to: string) => string;
  readonly change: (cell: string, to: string) => string;
  readonly allow: (what: string) => string;
  readonly remove: (what: string) => string;
  readonly rename: (name: string) => string;
  readonly set: (argument: string, to: string) => string;
  readonly table: (rows: number, columns: number) => string;
}

/** The words of what stands in a cell and how to mend it. */
export const inspectionWords: Readonly<Record<Language, InspectionWords>> = {
  'zh-CN': {
    notComputable: (argument) => `参数 ${argument} 是算式或名称,此处无法求值;请看单元格的结果。`,
    errorIn: (argument, error) => `参数 ${argument} 所指单元格为 ${error};请先改正该单元格。`,
    disfigured: (name) => `公式曾在没有本加载项的 Excel 中保存,函数名已损坏;请改回 ${name}。`,
    replace: (from, to) => `把 ${from} 改为 ${to}`,
    change: (cell, to) => `把 ${cell} 的内容改为"${to}"`,
    allow: (what) => `接受${what}(basis 填"测算")`,
    remove: (what) => `去掉 ${what}`,
    rename: (name) => `改用 ${name}`,
    set: (argument, to) => `${argument} 填"${to}"`,
    table: (rows, columns) => `${rows} 行 × ${columns} 列`,
  },
  'en-US': {
    notComputable: (argument) =>
      `The argument ${argument} is an expression or name that cannot be evaluated here; see the cell's result.`,
    errorIn: (argument, error) =>
      `The cell of the argument ${argument} shows ${error}; correct that cell first.`,
    disfigured: (name) =>
      `The formula was saved where the add-in was missing, which disfigured the function's name; change it back to ${name}.`,
    replace: (from, to) => `Change ${from} to ${to}`,
    change: (cell, to) => `Change the content of ${cell} to "${to}"`,
    allow: (what) => `Accept it as ${what} (basis "computed")`,
    remove: (what) => `Leave out ${what}`,
    rename: (name) => `Use ${name}`,
    set: (argument, to) => `Set ${argument} to "${to}"`,
    table: (rows, columns) => `${rows} rows × ${columns} columns`,
  },
};
