import { describe, expect, it } from 'vitest';
import { noteAsks } from '../../../src/app/fill/noteAsks.ts';
import { nothingSaid, type Said, type SaidPart } from '../../../src/app/fill/said.ts';
import { tableFacts } from '../../../src/app/fill/tableFacts.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;

const part = (kind: SaidPart['kind'], id: string): readonly [SaidPart['kind'], SaidPart] => [
  kind,
  { kind, id, label: id, isPlain: false },
];

/** Levels of one indicator in one year. */
const levels: Said = new Map([
  part('indicator', 'gdp'),
  part('period', '2024'),
  part('place', '410100'),
]);

const asked = (
  text: string,
  said: Said = levels,
  answers: Readonly<Record<string, string>> = {},
): ReturnType<typeof noteAsks> => {
  const facts = tableFacts({ down: [], across: [], fixed: said }, [], dataset);
  return noteAsks([{ text }], facts, answers, context);
};

describe(noteAsks, () => {
  it.each([
    '注：单位为万美元。',
    '说明：表中数据单位为百万元',
    '注：本表不含济源',
    '含航空港区',
    '户籍口径',
    '说明：本表为1-11月累计数',
    '前三季度数',
    'Note: figures in US$ million',
    'Note: Figures refer to January-November.',
    'Note: excl. Jiyuan',
    'Note: except Jiyuan.',
    '注：除济源外',
    '注：GDP按可比价格计算。',
    'Note: GDP at 2020 constant prices.',
    '注：2024年为计划数',
    '注：2024年为11月末数',
    '注：民营企业包含集体企业。',
    '注：因四舍五入，合计不含济源',
    '资料来源：河南省统计局，市辖区口径',
    'Source: Henan Statistical Yearbook; city proper only',
    '注：表中数据为同比增速',
    '注：初步计划数',
    '注：表中revised为初步统计数',
    '制表时间：2024年（不含济源）',
    '注：增速按名义计算',
    '注：2023年数据',
  ])('asks about %s', (text) => {
    expect(asked(text)).toMatchObject([{ kind: 'note', text }]);
  });

  it.each([
    '资料来源：河南省统计局',
    '资料来源：郑州市统计局、郑州海关，2025年2月',
    '数据来源：《河南统计年鉴2024》',
    'Source: Henan Bureau of Statistics; Zhengzhou Customs, 20 January 2025.',
    '1',
    '*',
    '填报单位：统计局',
    '发布日期：2025年2月20日',
    '注：2024年为初步核算数',
    '注：本表为快报数。',
    '注：部分数据因四舍五入的原因，存在与分项合计不等的情况。',
    '注：1.本表数据为快报数；2.合计数与分项之和因四舍五入略有出入。',
    'Note: figures may not add up to totals due to rounding.',
    '注：“-”表示无数据',
    '注：最终数据以统计年鉴为准。',
    '注：绝对数按现价计算',
    '注：单位：亿元',
    '注：2024年数据',
    '注：一地所有常住单位的增加值之和',
    '续表',
  ])('passes over %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('knows at which prices growth is', () => {
    const growth: Said = new Map([...levels, part('measure', 'yoy')]);
    const ofTrade: Said = new Map([...growth, part('indicator', 'trade')]);
    expect(asked('注：增速按可比价格计算。', growth)).toEqual([]);
    expect(asked('注：按2020年不变价格计算', levels)).toHaveLength(1);
    expect(asked('注：增速按可比价格计算。', ofTrade)).toHaveLength(1);
    expect(asked('注：增速按可比价格计算。', nothingSaid)).toHaveLength(1);
  });

  it('asks of each sentence for itself, with what the table is filled as', () => {
    const note = '注：1.单位为万美元；2.初步核算数；3.不含济源';
    expect(asked(note)).toMatchObject([
      {
        text: note,
        left: '单位为万美元',
        options: [{ id: 'as-read', label: '410100 · 2024 · gdp · 亿元' }],
      },
      { text: note, left: '不含济源' },
    ]);
    expect(asked(note, levels, { [`note:${note}:不含济源`]: 'as-read' })).toMatchObject([
      { left: '单位为万美元' },
      { left: '不含济源', answer: 'as-read' },
    ]);
  });
});
