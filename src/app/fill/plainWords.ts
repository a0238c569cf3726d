import { wordList } from './wordList.ts';

/**
 * Words that a table has around its names and that change no number. Each list is closed: a word that stands in none of them
 * and names nothing is not understood.
 */

/** Inside headers and labels. */
export const headerWords = wordList(`
  计量单位 | 单位 | 其中 | 数据 | 的 | 对 | 自 | 指标值 | 按 | 计 | 为 | total | of which
  按经营地分 | 按经营单位所在地分 | 按消费类型分 | 按消费形态分
  unit | units | of | in | from | to | by | the | o/w | city | province | prefecture
`);

/** Inside titles and corners as well. */
export const titleWords = wordList(`
  主要经济指标 | 经济指标 | 企业性质 | 贸易方式 | 运输方式
  主要 | 指标 | 情况 | 统计表 | 统计 | 一览表 | 一览 | 表 | 附表 | 续表 | 数据表 | 完成情况
  运行情况 | 变化情况 | 变动情况 | 走势 | 历年 | 近年 | 及其 | 以及 | 及 | 和 | 与 | 月度
  时间 | 日期 | 统计时间 | 统计日期 | 统计期 | 数据时间 | 数据日期 | 报告期 | date | period
  季度 | 年度 | 分月 | 分季度 | 分年 | 各月 | 各季度 | 各年 | 逐月 | 逐年 | 年 | 分国别
  分国别地区 | 分方式 | 分贸易方式 | 按贸易方式分 | 按企业性质分 | 分企业性质 | 对比 | 比较
  汇总 | 汇总表 | 简表 | 总体 | 概况 | 全市 | 全部 | 本币 | 人民币 | table | main
  indicators | statistics | monthly | quarterly | annual | and | data | by month | by year
  国民经济和社会发展 | 国民经济 | 社会发展 | 公报 | 快报 | 月报 | 简报 | 执行情况 | 运行 | 国别 | 近年来
  by quarter | for | summary | selected | key | comparison | major
`);

/** In titles: places vary, so that one that stands there is the whole that they are in. */
export const manyPlaces = wordList(`
  各省辖市 | 各地市 | 各市县 | 各市 | 各地区 | 各地 | 分地区 | 分市 | 各县 | 省辖市 | 地市
  分省辖市 | 按地区分 | 18市 | 18个市 | 18地市 | 十八市 | 18个省辖市 | 分市县 | by city
  by region | by place | cities | by prefecture | prefectures
`);

/** Inside headers and labels: the city that the title names. */
export const ownCityWords = wordList(`全市 | whole city`);

/** What several indicators are called, by their names: which is meant is asked. */
export const sharedNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['财政收入', ['一般公共预算收入', '财政总收入']],
  ['总人口', ['常住人口', '户籍人口']],
  ['total population', ['常住人口', '户籍人口']],
]);

/** At which prices levels are counted or compared. */
export const priceWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    current: `现价 | 当年价 | 当年价格 | 现行价格 | 按现价计算 | 按当年价格计算 | current prices
      at current prices | nominal`,
    constant: `可比价 | 可比价格 | 不变价 | 不变价格 | 按可比价 | 按可比价格 | 按可比价计算 | 按可比价格计算
      按不变价格计算 | 按不变价计算 | real | constant prices | at constant prices | comparable prices`,
  }).flatMap(([id, words]) => wordList(words).map((word): [string, string] => [word, id])),
);

/** Titles of tables that divide a whole. */
export const structureWords = wordList(`
  三次产业结构 | 产业结构 | 三次产业构成
`);

/** What stands over a column of names, or in the corner, and says what they are. */
export const columnHeads = wordList(`
  地区 | 地区名称 | 地市 | 城市 | 市 | 省份 | 市县 | 省辖市 | 区域 | 名称 | 省市 | 县市 | 各市
  指标 | 指标名称 | 项目 | 类别 | 分类 | 科目 | 内容 | 分组 | 主要指标 | 品种 | 科目名称
  年份 | 年度 | 年 | 时间 | 时期 | 日期 | 月份 | 月 | 季度 | 季 | 期间 | 统计期 | 国别
  国家 | 国家(地区) | 国别(地区) | 国别地区 | 贸易方式 | 企业性质 | 商品 | 商品名称
  运输方式 | 产品 | 行业 | 单位 | 计量单位 | 方式 | 市场 | 贸易伙伴 | 经济类型 | region
  regions | city | cities | area | place | location | prefecture | name | indicator
  indicators | item | items | category | year | years | period | month | quarter | date
  country | partner | mode | ownership | product | industry | unit | units
`);

/** What stands over a column of running numbers. */
export const serialHeads = wordList(`
  序号 | 编号 | 序 | no. | no | # | s/n
`);

/** What stands over a column of words about each row, which is passed over. */
export const noteHeads = wordList(`
  备注 | 说明 | 注 | 附注 | 来源 | 出处 | 资料来源 | 数据来源 | 状态 | note | notes | remark
  remarks | source | sources | status | comment | comments
`);

/** What a list adds up to. */
export const totalWords = wordList(`
  合计 | 总计 | 总额 | 总值 | 共计 | 全部合计 | 总和 | 合 计 | 总 计 | 汇总 | total | grand total
  sum
`);

/** The level of a thing, beside its growth. */
export const levelWords = wordList(`
  绝对量 | 绝对额 | 绝对数 | 绝对值 | 金额 | 数额 | 本期数 | 实绩 | 指标值 | 当期值 | absolute value
`);

/** Whether what is meant is growth or an increase is told by the unit alone. */
export const changeWords = wordList(`
  增减 | 比上年增减 | 较上年增减 | 同比增减 | 比去年同期 | 比上年同期 | 较上年同期 | 增长
  比上年 | 较上年 | 比去年 | 同比变动 | 变动 | 比上年同期增减 | 比去年同期增减 | 增减幅度
  同比± | ± | 比上年± | 较上年± | 增长± | 比上年同期± | 比去年同期± | 增减± | change
  比上年增减± | 同比增减± | change on year | yoy change | y/y change | increase/decrease
  chg | chg on year | yoy chg | y/y chg
`);

/** An increase in what is counted. */
export const increaseWords = wordList(`
  增减额 | 增加额 | 增长额 | 净增额 | 增减量 | 增加量
`);

/** More names of growth on the period before. */
export const periodGrowthWords = wordList(`
  环比增长 | 环比增速 | 环比增幅 | 环比增长率 | 比上月增长 | 比上季度增长
`);

/** More names of growth on the year before. */
export const growthWords = wordList(`
  增幅 | 同比增速 | 增长率 | 增长速度 | 同比增长 | 比上年增长 | 较上年增长 | 比去年增长
  比上年同期增长 | 比去年同期增长 | 较上年同期增长 | 增长幅度 | 同比增长率 | 年增长率
  growth rate | growth | yoy | y/y | yoy growth | y-o-y | year-on-year | percent change
  year on year growth | year-on-year growth | percentage change | annual growth
`);

/** The share of the province, said with what it is of. */
export const provinceShareWords = wordList(`
  全省占比 | 占全省比重 | 占全省的比重 | 全省比重 | 占全省份额 | 占全省 | 占全省比 | 占全省比例
  share of province | share of the province | share in province
`);

export const provinceRankWords = wordList(`
  全省位次 | 在全省位次 | 全省排名 | 居全省位次 | 全省排位 | 在全省排名 | 居全省位
`);

/** The same of the country: a name of it beside a share or rank is no place of its own. */
export const countryShareWords = wordList(`
  全国占比 | 占全国比重 | 占全国的比重 | 全国比重 | 占全国份额 | 占全国 | 占全国比例
  share of china | share of national total
`);

export const countryRankWords = wordList(`
  全国位次 | 在全国位次 | 全国排名 | 居全国位次 | 全国排位 | 在全国排名 | 居全国位
  rank in china | national rank
`);

/** A period by its relation to the one of the table. */
export const relationWords: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    累计: 'together',
    本年累计: 'together',
    自年初累计: 'together',
    本月止累计: 'together',
    截至本月累计: 'together',
    累计数: 'together',
    累计值: 'together',
    累计额: 'together',
    年初累计: 'together',
    本期累计: 'together',
    '1至当月累计': 'together',
    '1至本月累计': 'together',
    '1月至当月累计': 'together',
    '1月至本月累计': 'together',
    '1-当月累计': 'together',
    '1-本月累计': 'together',
    年初至当月累计: 'together',
    年初至本月累计: 'together',
    ytd: 'together',
    'year to date': 'together',
    cumulative: 'together',
    截至: 'until',
    截止: 'until',
    截止到: 'until',
    截至到: 'until',
    当月: 'month',
    'current month': 'month',
    'single month': 'month',
    本月: 'month',
    单月: 'month',
    当月值: 'month',
    当月数: 'month',
    本月值: 'month',
    本月数: 'month',
    单月值: 'month',
    上年同期: 'before',
    去年同期: 'before',
    上年同期数: 'before',
    去年同期数: 'before',
    上年同月: 'before-month',
    去年同月: 'before-month',
    上年同月数: 'before-month',
    'same month last year': 'before-month',
    同期: 'before',
    本期: 'same',
    本年: 'same',
    今年: 'same',
    上年同期累计: 'before-together',
    去年同期累计: 'before-together',
    上年同期累计数: 'before-together',
    去年同期累计数: 'before-together',
    上年: 'last-year',
    去年: 'last-year',
    'same period last year': 'before',
    'prior year': 'last-year',
  }),
);
