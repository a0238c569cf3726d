import { productName } from '../../formulas/product.ts';
import type { Words } from './words.ts';

/** 「命令」的中文用语。 */
export const chinese: Words = {
  program: `${productName['zh-CN']}数据包的整理命令：校验、构建、查询、核对`,
  headings: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    globalOptions: '全局选项：',
    commands: '命令：',
  },
  help: '显示帮助',
  language: '界面语言：zh-CN（默认）或 en-US',
  seeds: '数据包所在文件夹（默认 seeds）',
  commands: {
    build: {
      summary: '校验数据包并写出数据版本',
      arguments: {},
      options: {
        out: '数据版本所在文件夹（默认 assets/editions）',
        release: '同时标为已发布；已发布的版本不再被替换',
        allowLoss: '上一版的数字少了一成以上也照样生成',
      },
    },
    check: {
      summary: '校验数据包，一行一个问题；再列出可检验的关系',
      arguments: {},
      options: { bases: '列出基数检验：按指标与年份，可检验、吻合与偏差' },
    },
    figures: {
      summary: '列出全部数字，一行一个 JSON',
      arguments: {},
      options: { computed: '也列出推算数' },
    },
    coverage: {
      summary: '按指标组列出各地各年有哪些公布数：总量/增速的版次数；不写组则列出各组',
      arguments: { group: '指标组，如 财政金融，或一个指标' },
      options: { from: '起始年份（默认 2018）', to: '截止年份' },
    },
    call: {
      summary: '调用任一工作表函数',
      arguments: {
        name: '函数名，如 TRADE',
        args: '参数；数字即数，- 为略过，a;b 为一列，a,b 为一行',
      },
      options: { json: '以 JSON 输出数值、单位、区间与来源' },
    },
    verify: {
      summary: '核对每个数字是否如所录在其文件的该行',
      arguments: { folder: '文件所在文件夹（按 SHA-256 找文件）' },
      options: {
        uncovered: '列出文件中未被录入的数字与数词',
        all: '连同日期、名称等显然不是统计数的一并列出',
      },
    },
    doctor: {
      summary: '逐一请求已部署清单中的地址，指出哪里不对',
      arguments: { manifest: '清单的地址，如 https://example.org/manifest.xml' },
      options: { authority: '另外信任的证书文件（PEM），如单位自建机构的' },
    },
  },
  usage: {
    'unknown-command': (name) => `没有命令“${name}”；用 --help 看全部命令。`,
    'unknown-option': (name) => `没有选项“${name}”；用 --help 看全部选项。`,
    'missing-argument': (name) => `缺少参数“${name}”。`,
    'excess-arguments': () => '参数过多；用 --help 看用法。',
    'missing-value': (name) => `选项“${name}”缺少值。`,
    'invalid-value': (name) => `选项“${name}”的值无效；用 --help 看可用的值。`,
  },
  faults: {
    'file-missing': () => '没有这个文件。',
    'not-a-file': () => '是文件夹，不是文件。',
    unreadable: ({ reason }) => `读不出：${reason}。`,
    'not-utf-8': () => '不是 UTF-8 编码；请在 Excel 中另存为"CSV UTF-8"。',
    'not-json': ({ reason }) => `不是 JSON：${reason}`,
    'not-csv': ({ reason }) => `不合 CSV 格式：${reason}`,
    descriptor: ({ reason }) => `不合数据包标准：${reason}`,
    'resource-missing': ({ resource }) => `缺少资源“${resource}”。`,
    columns: ({ expected, found }) => `列应为 ${expected}，实为 ${found}。`,
    required: () => '不能为空。',
    type: ({ value, type }) => `“${value}”不是 ${type} 类型。`,
    enum: ({ value, allowed }) => `“${value}”不在允许的值中：${allowed.join('、')}。`,
    pattern: ({ value, pattern }) => `“${value}”不合格式 ${pattern}。`,
    length: ({ value, limit }) => `“${value}”的长度不合限制 ${limit}。`,
    minimum: ({ value, limit }) => `${value} 小于下限 ${limit}。`,
    maximum: ({ value, limit }) => `${value} 大于上限 ${limit}。`,
    repeated: ({ value, row }) => `“${value}”与第 ${row} 行重复。`,
    'foreign-key': ({ value, resource }) => `${resource} 中没有“${value}”。`,
    shape: ({ value, reason }) => `“${value}”无法读取：${reason}`,
    'unnamed-body': ({ value }) => `“${value}”在 bodies.csv 中没有英文名。`,
    'white-space': ({ value }) => `“${value}”首尾有空白。`,
    'place-code': ({ value, kind }) =>
      `“${value}”不是 ${kind} 应有的代码（GB/T 2260 或带前缀的自编代码）。`,
    invisible: ({ character }) => `含有看不见的字符 ${character}。`,
    'shared-name': ({ name, id }) => `“${name}”属于 ${id}；一个中文名只能属于一项。`,
    address: ({ value }) => `"${value}"不是以 http:// 或 https:// 开头的网址。`,
    ring: ({ path }) => `包含自身或为自身之和：${path.join(' → ')}。`,
    conflict: ({ ids }) =>
      `与 ${ids.join('、')} 矛盾；须在其中一行的 note 里说明以何者为准或为何并存。`,
    'unknown-id': ({ id, file }) => `${file} 中没有“${id}”。`,
    period: ({ value, canonical }) =>
      canonical === '' ? `“${value}”不是时期代码。` : `“${value}”应写作"${canonical}"。`,
    qualifier: ({ value }) => `“${value}”：exact 不能与其他限定并用。`,
    'line-and-printed': () => '有行号或 locator 就须有原文字样；存有文件的来源两者都不能缺。',
    unit: ({ unit, expected }) => `单位“${unit}”与指标的“${expected}”不相容。`,
    'printed-value': ({ printed, value }) => `原文字样“${printed}”与数值 ${value} 不一致。`,
    'printed-unit': ({ printed, value, unit }) =>
      `原文字样“${printed}”不是 ${value} ${unit}：单位不同。`,
    'printed-sign': ({ printed, value }) =>
      `原文字样“${printed}”或其 terms、note 表明数值 ${value} 的正负号相反。`,
    duplicate: ({ row }) => `与第 ${row} 行是同一来源的同一数字；保留较精确的一行。`,
  },
  examined: (asked, found) =>
    `请求了 ${asked} 个地址，${found === 0 ? '没有发现问题' : `发现 ${found} 个问题`}。`,
  problems: (count) => `${count} 个问题。`,
  moreProblems: (count) => `……另有 ${count} 处。`,
  lost: (lost, figures) =>
    `上一版的 ${figures} 个数字少了 ${lost} 个，未写入。如确应如此，加 --allow-loss。`,
  undecodable: (reason) => `所得数据版读不回来，未写入。${reason}`,
  notWritten: (reason) => `数据版写不进去，上一版照旧。${reason}`,
  sound: (figures) => `数据包无误：${figures} 个数字。`,
  built: ({ id, counts, bytes, changes }) =>
    `${id}：${counts.observations} 个公布数，${counts.computed} 个推算数，${bytes} 字节` +
    (changes === null
      ? '。'
      : `；较 ${changes.since} 新增 ${changes.added}、修订 ${changes.revised}、更正 ${changes.corrected}、补注 ${changes.amended}、撤下 ${changes.withdrawn}。`),
  unchanged: (id) => `${id}：没有变化。`,
  brokenIndex: '数据版本目录 index.json 已损坏；请从版本库恢复。',
  noEdition: '还没有数据版本，或其文件与 index.json 所列不符；请先运行 build。',
  noFolder: (folder) => `没有文件夹“${folder}”。`,
  notStanding: (printed) => `该行没有“${printed}”。`,
  verified: (standing, figures, documents) =>
    `${documents} 个文件，${figures} 个数字，${standing} 个如所录在该行。`,
  noDocuments: (folder) => `“${folder}”中没有数据包所录的文件。`,
  uncovered: (count, hidden) =>
    `${count} 个数字待判断；另有 ${hidden} 个属日期、名称等（--all 列出）。`,
  verdicts: {
    holds: '成立',
    untestable: '不能检验',
    'base-revision': '基数调整',
    conflict: '冲突',
    remarkable: '值得注意',
  },
  relationKinds: {
    'same-figure': '同一数字',
    growth: '增速与两期总量',
    balance: '进出口相加',
    periods: '各期相加',
    share: '占比与总体',
    gap: '差距',
    increase: '增量',
    pull: '拉动与整体增速',
    part: '部分与整体',
    listing: '分项与总额',
    rank: '位次与总量',
  },
  reasons: {
    vague: '约数',
    inferred: '时期为推定',
    'not-nominal': '不变价或可比口径',
    incomplete: '所列分项不全或有重叠',
  },
  tested: (counts) =>
    `可检验的关系：成立 ${counts.holds}，不能检验 ${counts.untestable}，基数调整 ${counts['base-revision']}，冲突 ${counts.conflict}，值得注意 ${counts.remarkable}。`,
  bases: {
    counts: (testable, met, part) => `可检验 ${testable}，吻合 ${met}（${part}）`,
    nominal: '增速为现价',
    notNominal: '增速与总量不足以证明为现价',
    proven: '同一基数',
    misses: (halfWidth) => `混合基数增速的九成偏差 ${halfWidth}`,
    off: '偏差',
    between: ',',
    none: '没有可检验的基数。',
  },
  coverage: {
    header: ['指标', '地方'],
    noGroup: (group) => `没有指标组或指标“${group}”；不写组可列出各组。`,
    counted: ({ levels, growths, vintages }) =>
      `总量 ${levels} 格，增速 ${growths} 格，连同修订共 ${vintages} 个版次。`,
  },
  numeralClasses: {
    date: '日期',
    address: '地址',
    name: '名称',
    ordinal: '次序',
    part: '分项',
    word: '词语',
    page: '版面',
  },
};
