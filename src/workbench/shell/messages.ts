import type { ManifestProblem } from '../manifest/manifest.ts';
import type { Language } from './language.ts';

/** Every text of the workbench itself; an add-in's own come from its manifest. */
export interface Messages {
  readonly title: string;
  readonly grid: string;
  readonly ribbon: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly otherLanguage: string;
  readonly theme: string;
  readonly dark: string;
  readonly light: string;
  readonly loading: string;
  readonly startFailed: string;
  readonly noFunctions: string;
  readonly blocked: (address: string) => string;
  readonly manifestFailed: (address: string) => string;
  readonly noAnswer: string;
  readonly notFound: (address: string, status: string) => string;
  readonly badFile: (address: string, problem: string) => string;
  readonly fault: (problem: ManifestProblem) => string;
  readonly notice: string;
  /** What an error value means, where the add-in says nothing. */
  readonly errorText: (error: string) => string;
}

const chineseErrors: Readonly<Record<string, string>> = {
  '#N/A': '值不可用',
  '#VALUE!': '公式中所用的某个值是错误的数据类型',
  '#REF!': '引用无效',
  '#DIV/0!': '除数为零',
  '#NUM!': '数字有误',
  '#NAME?': '公式包含无法识别的文本',
  '#NULL!': '区域没有交集',
  '#SPILL!': '溢出区域不为空',
  '#BUSY!': '正在计算…',
};

const englishErrors: Readonly<Record<string, string>> = {
  '#N/A': 'A value is not available',
  '#VALUE!': 'A value used in the formula is of the wrong data type',
  '#REF!': 'A reference is not valid',
  '#DIV/0!': 'Division by zero',
  '#NUM!': 'A number is not valid',
  '#NAME?': 'The formula contains unrecognized text',
  '#NULL!': 'The ranges do not intersect',
  '#SPILL!': 'The spill range is not blank',
  '#BUSY!': 'Calculating…',
};

const chinese: Messages = {
  title: '工作台',
  grid: '工作表',
  ribbon: '功能区',
  pane: '任务窗格',
  closePane: '关闭任务窗格',
  resizePane: '调整任务窗格宽度',
  otherLanguage: 'English',
  theme: '主题',
  dark: '深色',
  light: '浅色',
  loading: '正在打开工作簿…',
  startFailed: '工作台未能启动',
  noFunctions: '自定义函数未加载：单元格会显示 #NAME?',
  blocked: (address) =>
    `${address} 未带 Access-Control-Allow-Origin 响应头；网页版 Excel 从另一来源读取，会被浏览器拒绝。请让服务器为 JSON 文件发送 Access-Control-Allow-Origin: *。`,
  manifestFailed: (address) => `清单 ${address} 有误，加载项未加载`,
  noAnswer: '加载项 30 秒内没有应答。请在任务窗格的控制台查看其错误。',
  notFound: (address, status) => `无法读取 ${address}（${status}）。`,
  badFile: (address, problem) => `${address} 的内容有误：${problem}`,
  fault: ({ fault, at }) =>
    ({
      'no-xml': `不是有效的 XML 清单（缺少 ${at}）`,
      unified: `这是统一清单（${at}），工作台只读 XML 清单`,
      'other-application': `不是 Excel 的加载项（${at}）`,
      missing: `缺少 ${at}`,
      'unknown-resource': `${at} 指向的资源不存在`,
      'no-https': `${at} 不是 https 地址`,
      'other-host': `${at} 与工作台不在同一主机，office.js 会拒绝`,
      'no-shared-runtime': `${at}：须与 Runtime 是同一页面（共享运行时）`,
    })[fault],
  notice: '非 Excel：用于开发和试用的网页表格',
  errorText: (error) => chineseErrors[error] ?? error,
};

const english: Messages = {
  title: 'Workbench',
  grid: 'Worksheet',
  ribbon: 'Ribbon',
  pane: 'Task pane',
  closePane: 'Close the task pane',
  resizePane: 'Width of the task pane',
  otherLanguage: '中文',
  theme: 'Theme',
  dark: 'Dark',
  light: 'Light',
  loading: 'Opening the workbook…',
  startFailed: 'The workbench did not start',
  noFunctions: 'The custom functions are not loaded: cells show #NAME?',
  blocked: (address) =>
    `${address} comes without the header Access-Control-Allow-Origin; Excel on the web reads it from another origin and its browser refuses. Let the server send Access-Control-Allow-Origin: * with JSON files.`,
  manifestFailed: (address) => `The manifest ${address} is wrong; the add-in is not loaded`,
  noAnswer:
    'The add-in did not answer within 30 seconds. See its errors in the console of the task pane.',
  notFound: (address, status) => `${address} cannot be read (${status}).`,
  badFile: (address, problem) => `${address} is wrong: ${problem}`,
  fault: ({ fault, at }) =>
    ({
      'no-xml': `This is no XML manifest (${at} is missing)`,
      unified: `This is a unified manifest (${at}); the workbench reads XML manifests only`,
      'other-application': `This add-in is not for Excel (${at})`,
      missing: `${at} is missing`,
      'unknown-resource': `${at} names a resource that does not exist`,
      'no-https': `${at} is no https address`,
      'other-host': `${at} is on another host than the workbench; office.js would refuse it`,
      'no-shared-runtime': `${at}: must be the page of the Runtime (shared runtime)`,
    })[fault],
  notice: 'Not Excel: a spreadsheet page to develop and try add-ins with',
  errorText: (error) => englishErrors[error] ?? error,
};

/** The texts of a language. */
export function messagesIn(language: Language): Messages {
  return language === 'zh-CN' ? chinese : english;
}
