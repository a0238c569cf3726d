import type { LoadingFault, ReferenceNames } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { measureNames } from '../domain/measure.ts';
import { periodText } from '../domain/periodText.ts';
import { shownText } from '../domain/shownText.ts';
import { formatInterval, formatQuantity } from './formatNumber.ts';
import { growthBases } from './growthBases.ts';
import type { IssueOfCode, IssueTable } from './issueTable.ts';
import {
  areCurrencies,
  fromJanuary,
  isPeriodArgument,
  kindredMeasures,
  lastPeriods,
  monthsMeant,
  namesWithIds,
} from './messageParts.ts';
import { nameKindNames } from './nameKindNames.ts';
import { ownRefusalText } from './ownRefusalText.ts';
import { figureText, questionText } from './questionText.ts';
import { referenceArgument } from './referenceArgument.ts';

const language: Language = 'zh-CN';

/** The words of every failure in Chinese. */
export const chineseIssues: IssueTable = {
  'missing-argument': (issue) =>
    isPeriodArgument(issue)
      ? `“${issue.argument}”为空；请填 2025 或 "2025H1"。`
      : `“${issue.argument}”为空；请填写。`,
  'bad-argument': ({ argument }) => `“${argument}”只收一个值，不收区域。`,
  'argument-count': ({ least, most, count }) =>
    `需要${least === most ? least : `${least}至${most}`}个参数，给了${count}个。`,
  'unknown-function': ({ input, suggestions }) =>
    `没有函数“${shownText(input)}”${suggestions.length > 0 ? `，是否 ${suggestions.join('、')}？` : '。'}`,
  'unknown-name': ({ kind, input, suggestions }) =>
    `没有${kind === 'place' ? '' : nameKindNames[kind][language]}“${shownText(input)}”${suggestions.length > 0 ? `，是否${namesWithIds(suggestions, language)}？` : '；请在任务窗格中查找。'}`,
  'ambiguous-name': ({ kind, input, candidates: items }) =>
    `${nameKindNames[kind][language]}“${shownText(input)}”不止一个：${namesWithIds(items, language)}；请写全名或代码。`,
  'ambiguous-balance': ({ input }) =>
    `“${shownText(input)}”有两种意思：贸易差额（indicator 填"贸易差额"），或与别处的差距（measure 填"差距"）；请写明。`,
  'deficit-sign': ({ input, balance }) =>
    `“${shownText(input)}”不单作指标：${balance.nameZh}带正负号，顺差为正、逆差为负；indicator 请填"${balance.nameZh}"。`,
  'bad-period': (issue) => badPeriod(issue),
  'incomparable-periods': ({ from, to }) =>
    `${words(from)}与${words(to)}不可比；请用同类时期，如都为全年。`,
  'unit-mismatch': ({ unit, figureUnit }) =>
    `单位“${shownText(unit)}”不适用；该数以${unitName(figureUnit)}计${areCurrencies(unit, figureUnit) ? '，币种不折算' : ''}。`,
  'period-order': ({ from, to }) => `from（${words(from)}）须早于 to（${words(to)}）。`,
  'other-unit': ({ question, figureUnit, argument }) =>
    `${figureText(question, language)}只有以${figureUnit}计的数，币种不折算${argument === '' ? '。' : `；如接受，${argument} 填"${figureUnit}"。`}`,
  'no-figure': (issue) => missing(issue),
  'mixed-base-only': (issue) => mixedBase(issue),
  'implied-base-only': ({ question, value, low, high, unit }) =>
    `${question.place.nameZh}${words(question.period)}仅有隐含基数${formatQuantity(value, (high - low) / 2, unit)}（${formatInterval(low, high, unit)}），非当时公布数；如接受，basis 填"可测算"。`,
  'imprecise-only': ({ question, value, low, high, unit }) =>
    `${figureText(question, language)}只能粗略测算：${formatQuantity(value, (high - low) / 2, unit)}（${formatInterval(low, high, unit)}）；如接受，basis 填"可测算"。`,
  'computed-only': ({ question }) =>
    `${figureText(question, language)}未公布，只有测算数；如接受，basis 留空。`,
  'class-only': ({ question, printed }) =>
    `${figureText(question, language)}只有量级说法“${printed}”，不作数字。`,
  'zero-base': ({ question }) => `${questionText(question, language)}基期为 0，增速无意义。`,
  'real-growth': ({ question, rate, growth }) =>
    `${question.indicator.nameZh}增速${formatQuantity(rate, 0, '1')}为${growthBases[growth][language]}，不能回推上年总量。`,
  'nominal-only': ({ indicator, growth }) =>
    `${indicator.nameZh}增速按${growthBases[growth][language]}，不能由两期总量算出。`,
  'no-growth': ({ indicator, why }) => `${indicator.nameZh}${withoutGrowth[why]}。`,
  'unfit-input': ({ question }) =>
    `${figureText(question, language)}为约数或时期为推定，不参与测算。`,
  'not-within': ({ part, whole }) => `${part.nameZh}不在${whole.nameZh}之内，不能算占比。`,
  'other-universe': ({ ranks, universe: wanted, argument }) =>
    `公布位次为“${ranks.map(({ universe, rank }) => `${universe.nameZh}第${rank}`).join('、')}”，非${wanted?.nameZh ?? '全省'}${argument === '' || wanted !== undefined ? '。' : `；请设 ${argument}。`}`,
  'ambiguous-reference': ({ references, argument }) =>
    `对照不止一个：${inOneLine(references)}${settingOf(argument)}。`,
  'other-reference': ({ question, references, wanted, argument }) =>
    `${figureText(question, language)}只有对照${inOneLine(references)}的${wanted === undefined ? settingOf(argument) : `，没有对照${referenceArgument(wanted, language)}的`}。`,
  'missing-inputs': ({ question, whole, missing: inputs }) =>
    `${figureText(question, language)}（对照${referenceArgument(whole, language)}）未公布，也不能算：缺${inputs.map((input) => figureText(input, language)).join('、')}。`,
  'nothing-curated': ({ place }) => `已知${place.nameZh}（${place.id}），但尚未收录其数据。`,
  'incomplete-universe': ({ among, present, members, isEnough }) =>
    `${among.nameZh}${members}个成员中只有${present}个有可比数据，${isEnough ? '不能排位；如接受，among 填 "available"。' : '不足三分之二，不能排位。'}`,
  'no-common-period': ({ places, period, present }) =>
    present === 0
      ? `这${places}个地区都没有数据。`
      : `这${places}个地区没有三分之二共有的最新时期，最多的是${words(period)}（${present}个）；请写明时期。`,
  'edition-unavailable': ({ edition }) => `没有数据版本“${shownText(edition)}”；edition 请留空。`,
  'edition-not-loaded': ({ edition, cause }) => notLoaded(edition, cause),
  'damaged-state': ({ damage }) => damagedState(damage),
  'broken-edition': ({ path, reason }) =>
    `数据版本损坏，未载入：${shownText(path)}：${shownText(reason)}`,
  'too-many-cells': ({ most }) => `结果超过${most}格；请缩小范围。`,
  'empty-list': () => '没有符合的内容。',
  'own-row': ({ refusal }) => ownRefusalText(refusal, language),
  'own-unread': () => '本工作簿的自录表尚未读出；请稍候，读出后重新计算。',
  fault: () => '此处程序出错，您的工作簿没有问题；窗格的“单元格”页有详情。',
};

function notLoaded(edition: string, cause: LoadingFault): string {
  const what = `数据版本 ${shownText(edition)} `;
  const again = '请重新打开窗格或重新计算';
  if (cause.kind === 'late') return `${what}等了${cause.seconds}秒仍未送达；请稍候再重新计算。`;
  if (cause.kind === 'insecure')
    return `${what}未载入：存放地址不是 https 或转到了别处；请管理员改正。`;
  if (cause.kind === 'unreachable') return `${what}未能载入：网络不通；恢复后${again}。`;
  if (cause.kind === 'refused')
    return `${what}未能载入：服务器返回 ${cause.status}；请管理员补上该文件。`;
  return cause.bytes === cause.expected
    ? `${what}未采用：内容与发布时不符；${again}，仍不行请告知管理员。`
    : `${what}未采用：收到${cause.bytes}字节，应为${cause.expected}字节；${again}，仍不行请告知管理员。`;
}

function damagedState(damage: IssueOfCode['damaged-state']['damage']): string {
  return damage === 'newer'
    ? '本工作簿由更新的加载项保存；请更新加载项，或在窗格“工作簿”页另选版本。'
    : '本工作簿的版本记录损坏，未采用；请在窗格“工作簿”页选定版本。';
}

const settingOf = (argument: string): string => (argument === '' ? '' : `；请设 ${argument}`);

const inOneLine = (references: readonly ReferenceNames[]): string =>
  references.map((reference) => referenceArgument(reference, language)).join('、');

function mixedBase(issue: IssueOfCode['mixed-base-only']): string {
  const { question, method, value, low, high, unit, boundary } = issue;
  const number = formatQuantity(value, (high - low) / 2, unit);
  const accept = '如接受，basis 填"可测算"';
  if (method === 'growth' || method === 'increase') {
    const which = method === 'growth' ? '之比' : '之差';
    const why = boundary === undefined ? '基数可能已修订' : `其间区划调整（${boundary.nameZh}）`;
    return `${questionText({ ...question, measure: 'level' }, language)}${words(question.period)}两年公布额${which} ${number}，${why}；${accept}。`;
  }
  return `${figureText(question, language)}只能由不同批次的公布数算出：${number}；${accept}。`;
}

function unitName(unit: string): string {
  return unit === '1' ? '比率' : unit;
}

const words = (period: string): string => periodText(period, language);

function missing({ question, periods, measures, cumulative }: IssueOfCode['no-figure']): string {
  const head = `${questionText(question, language)}无${words(question.period)}数据`;
  if (cumulative !== undefined) return `${head}；有累计数“${words(cumulative)}”。`;
  const kin = kindredMeasures(question.measure, measures).map((id) => measureNames[id][language]);
  if (kin.length > 0) return `${head}；同期有：${kin.join('、')}。`;
  if (periods.length > 0) return `${head}；已有：${lastPeriods(periods, language)}。`;
  if (measures.length === 0) return `${head}。`;
  const names = measures.map((measure) => measureNames[measure][language]);
  return `${head}；同期已有：${names.join('、')}。`;
}

function badPeriod({ argument, input, refusal }: IssueOfCode['bad-period']): string {
  const quoted = `“${shownText(input)}”（${argument}）`;
  switch (refusal.kind) {
    case 'unreadable':
      return `无法识别时期${quoted}；请填 2025、"2025H1"、"2025Q1" 或 "2025M06C"（1–6月累计）。`;
    case 'span':
      return `${quoted}是${refusal.year}年${refusal.from}–${refusal.to}月，没有这样一个时期；请填从1月起的累计，如 "${fromJanuary(refusal)}"，或季度、半年、单月。`;
    case 'years':
      return `${quoted}不止一年；一格只填一个时期，多年请用 TIMESERIES。`;
    case 'day': {
      const { year, month, day } = refusal;
      const [own, typed] = monthsMeant(refusal);
      const other = typed === undefined ? '' : `，指${words(typed)}请填 "${typed}"`;
      return `${quoted}是${year}年${month}月${day}日，时期没有日；指${words(own)}请填 "${own}"${other}。`;
    }
  }
}

const withoutGrowth: Readonly<Record<IssueOfCode['no-growth']['why'], string>> = {
  balance: '是差额，没有增速',
  rate: '是比率，其变化以百分点计，没有增速',
  'printed-only': '只取公布的数，不推算增速，也不连乘成指数',
};
