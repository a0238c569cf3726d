import { wordList } from './wordList.ts';

/**
 * The words of remarks that change no number of a table, by what they are about. Each list is closed: a sentence with any other
 * word is none of them.
 */

/** Words between spaces or bars, in lower case. */
const listed = (text: string): readonly string[] => text.trim().split(/[\s|]+/u);

/** A remark: what it is made of, and a word without which it is none. */
export interface RemarkWords {
  readonly words: readonly string[];
  readonly essential: RegExp;
}

const rounding: RemarkWords = {
  words: [
    ...listed(`部分 本表 表中 表内 由于 因 数据 数字 合计数 合计 总计 总数 总量 小计 分项 各项 各 分项数 分项数据 相加 加总
      之和 与 和 或 相对数 单位 小数 小数点 小数位 四舍五入 的 原因 原则 缘故 可能 略有 会 存在 有 不等 不等于 不一致 不相等 不完全 相等 等于
      一致 出入 误差 差异 尾数 取舍 不同 而 产生 计算 均 未作 未做 不作 没有 进行 机械 调整 情况 关系 所致 造成 导致 影响 于 在
      个别 细微 总项 分组 加总数 个位 位数 差 微小 相应`),
    ...wordList(`figures | figure | totals | total | numbers | data | components | component | percentages | shares | may
      might | do | not | add | up | sum | sums | to | the | due | because | of | rounding | rounded | exactly | precisely
      differ | slightly | from | errors | error | equal | are | is | there | be | discrepancies | result | in | and | or | 100
      this | table | independent | their | its | some | any | because of | on account | individual | parts | items | a | small
      differences | can | occur | numbers`),
  ],
  essential: /四舍五入|取舍|机械|分项|尾数|加总|round|add|sum/iu,
};

/** What is said of figures that are not final. */
export const preliminaryWords: RemarkWords = {
  words: [
    ...listed(`本表 表中 表内 以上 上述 以上各项 全部 所有 最新 本年 今年 当年 其中 数据 数字 指标 均 均为 都 皆 为 系 是 属 初步 快报 速报
      核算 统计 数 月报 月度 快报数 快报数据 初步数 初步核算数 初步统计数 的 各项 公报 将 另行 后续 待 核实`),
    ...wordList(`the | figures | data | numbers | are | is | preliminary | provisional | accounting | flash | report | reports
      all | in | this | table | for | of | latest | year | results | subject to revision | and | may be revised | p`),
  ],
  essential: /初步|快报|速报|preliminary|provisional|flash/iu,
};

/** What marks instead of numbers mean. */
const signs: RemarkWords = {
  words: [
    ...listed(`符号 使用 说明 表示 代表 表 空格 空白 该项 该 统计 指标 数据 无 不详 没有 不足 本表 最小 单位数 或 或者 其中 主要项 主要 项 的 缺 缺失
      暂无 暂缺 未公布 尚未 公布 未发布 发布 不适用 暂未 是 为 - — – … ...... ... # * / n.a. n/a na 其`),
    ...wordList(`not | available | applicable | no | data | means | denotes | indicates | missing | n.a. | n/a | na | - | –
      — | … | ... | .. | * | or | value | yet | published | blank | cells | are | is | = | : | figures | denote | indicate`),
  ],
  essential: /表示|代表|无|不详|缺|未|不适用|available|applicable|no data|missing|yet/iu,
};

/** Which figures count in the end, and who may use these. */
const reservation: RemarkWords = {
  words: [
    ...listed(`最终 数据 数字 以 请 正式 公布 发布 统计 年鉴 统计年鉴 公报 统计公报 为准 如有 出入 不一致 不符 的 核实 核定 数 仅供参考 仅供 参考 内部
      请勿 引用 转载 未经 许可 授权 不得 严禁 外传 本表 使用 注意 保密 部门 局 统计局 如 有 将 和 与 及 或 之处 时 应 注明 出处`),
    ...wordList(`for | reference | only | official | publications | prevail | the | internal | use | data | please | not | do
      cite | quote | figures`),
  ],
  essential: /为准|参考|引用|转载|外传|保密|reference|prevail|cite|quote|internal/iu,
};

/** Table goes on, and other words about the sheet of paper. */
const paper: RemarkWords = {
  words: [
    ...listed('续表 续 上表 接 下页 转 见 待续 完 本表 共 页 第 附件 附表 同上 如上 略 无'),
    ...wordList('continued | cont. | next | page | see | table | to be'),
  ],
  essential: /续|接|页|完|附|同上|如上|略|无|continued|cont|page/iu,
};

export const remarkWords: readonly RemarkWords[] = [rounding, signs, reservation, paper];

/** Words that only join the others in a sentence about the table. */
export const sentenceWords: readonly string[] = [
  ...listed(`本表 表中 表内 上表 以上 上述 全部 所有 所列 各 各项 数据 数字 数值 指标 均 均为 都 皆 为 系 是 指 的 计算 统计 核算 数 按 以 用 计 计价 和
    及 与 其中 口径 人民币 单位 计量单位 各产业 三次产业 各行业 相关 有关 全市 各市 而`),
  ...wordList(`the | figures | data | values | numbers | in | this | table | are | is | all | of | at | and | expressed | for
    calculated | measured | stated | shown | given | refer | to | unit | units | computed | on | by | rmb | renminbi`),
];

/** Who publishes figures, and where. */
export const bodyWords: readonly string[] = [
  ...listed(`统计局 统计 国家统计局 调查总队 调查队 海关 海关总署 总署 商务厅 商务局 商务部 财政厅 财政局 财政部 税务局 发展和改革委员会 发展改革委 发改委 发改局 改革
    人民政府 政府 办公室 办公厅 市政府 省政府 人民银行 中国人民银行 分行 中心支行 支行 营业管理部 外汇管理局 工业和信息化厅 工信厅 工信局 文化和旅游厅 文旅厅 文旅局 文化和旅游局
    交通运输厅 交通运输局 农业农村厅 农业农村局 公安局 公安厅 人社厅 人力资源和社会保障厅 自然资源厅 住建厅 民航局 机场集团 邮政管理局 金融监管局 银保监局 统计年鉴 年鉴 统计公报 公报 统计月报
    月报 统计快报 快报 国民经济和社会发展统计公报 国民经济和社会发展 国民经济 社会发展 国民经济核算 政府工作报告 工作报告 官网 官方网站 网站 门户网站 公开 数据库 数据 平台 新闻 新闻发布会 发布会 日报 晚报
    wind ceic 同花顺 中经网 万得 choice 资讯 整理 测算 根据 据 由 提供 发布 公布 来自 来源 来源于 资料 网 历年 各年 各市 各地 各省 各省辖市 各地市 及 和 与 等 的 有关 相关 部门 有关部门 本市
    本局 年度 版 综合处 综合科 编 中国 全国 全省 财政决算报告 委员会`),
  ...wordList(`bureau | bureaus | bureaux | statistics | statistical | yearbook | yearbooks | customs | communique
    communiqué | communiques | bulletin | bulletins | government | people's | municipal | provincial | province | general
    administration | of | the | and | china | national | ministry | department | commerce | finance | bank | people's bank
    commission | development | reform | website | web site | database | databases | report | reports | ceic | wind | author
    author's | authors' | authors | calculations | calculation | compiled | based | on | by | data | from | official
    publication | publications | press | release | releases | various | years | issues | city | local | survey | office
    economic | social | annual | monthly | news | daily | information | staff | prepared | p.r. china | prc | cn | city's
    tables | table | several | network | public | sources | source | provided | as | published`),
];

/** Of which one a source has at least. */
export const bodyEssential =
  /局|署|厅|部门|海关|政府|委|银行|行|年鉴|公报|月报|快报|报告|网|数据库|平台|新闻|日报|晚报|社|wind|ceic|choice|同花顺|万得|整理|调查队|总队|bureau|statistic|yearbook|customs|communiqu|bulletin|government|administration|ministry|department|bank|commission|database|report|author|compiled|press|website|news|daily|survey office/iu;
