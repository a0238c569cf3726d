import { describe } from 'vitest';
import { goldenTable } from '../../support/goldenTable.ts';

describe('FIGURE', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.FIGURE()', '#VALUE! “place”为空；请填写。'],
      ['=HENAN.FIGURE("许昌",,2023)', '#VALUE! “indicator”为空；请填写。'],
      ['=HENAN.FIGURE("许昌","出口",)', '#VALUE! “period”为空；请填 2025 或 "2025H1"。'],
      ['=HENAN.FIGURE("许昌","出口",2023,,,,,,,1)', '#VALUE! 需要3至9个参数，给了10个。'],
      ['=HENAN.FIGURE("许昌",2023,"出口")', '#VALUE! 没有指标“2023”；请在任务窗格中查找。'],
      [
        '=HENAN.FIGURE("许昌","出口","2023H1",,"增率")',
        '#VALUE! 没有量度“增率”，是否“增量”（increase）？',
      ],
      ['=HENAN.FIGURE("许昌","出囗","2023H1")', '#VALUE! 没有指标“出囗”，是否“出口”（exports）？'],
    ]);
  });

  describe('in every measure: ratios as fractions', () => {
    goldenTable([
      ['=HENAN.FIGURE("许昌","出口","2023H1")', 122.3],
      ['=HENAN.FIGURE("许昌","出口","2023H1",,"总额")', 122.3],
      ['=HENAN.FIGURE("许昌","出口","2023H1",,"同比")', 0.281],
      ['=HENAN.FIGURE("许昌","出口","2023H1",,"yoy")', 0.281],
      ['=HENAN.FIGURE("许昌","出口","2023H1",,"增速","","%")', 28.1],
      ['=HENAN.FIGURE("许昌","进出口","2023H1","其他贸易","同比")', 1.2],
      ['=HENAN.FIGURE("郑州航空港","进出口",2025,"电动汽车","同比")', 12.9],
      ['=HENAN.FIGURE("许昌","进出口","2023H1","外资企业","同比")', -0.242],
      ['=HENAN.FIGURE("许昌","进出口","2023H1","一般贸易","占比")', 0.642],
      ['=HENAN.FIGURE("郑州","进出口",2025,,"占比")', 0.694879514531252],
      ['=HENAN.FIGURE("许昌","出口","2023H1",,"位次")', 2],
      ['=HENAN.FIGURE("焦作","GDP","2025H1",,"增速位次")', 6],
      ['=HENAN.FIGURE("航空港区","进出口",2025,,"净增")', 841],
      ['=HENAN.FIGURE("航空港区","进出口",2025,,"贡献率")', 0.897736976942784],
      ['=HENAN.FIGURE("航空港区","进出口",2025,,"贡献率",,,"公布")', 0.9],
      ['=HENAN.FIGURE("郑州","进出口",2025,,"增量")', 936.8],
      ['=HENAN.FIGURE("郑州","进出口",2025,,"增量",,,"公布")', 1000],
      ['=HENAN.FIGURE("焦作产业链群","增加值","2025H1",,"拉动")', 0.086],
      ['=HENAN.FIGURE("济源","进出口",2025,,"差距")', 223.4],
      ['=HENAN.FIGURE("焦作","服务业增加值","2025H1",,"增速差")', 0.009],
      ['=HENAN.FIGURE("许昌","重点项目投资","2023H1",,"完成率")', 0.727],
      ['=HENAN.FIGURE("许昌","小巨人","2025",,"目标")', 50],
      ['=HENAN.FIGURE("许昌","研发强度",2025,,"增速目标")', 0.2],
      ['=HENAN.FIGURE("许昌","上云率",2025,,"目标")', 1],
      [
        '=HENAN.FIGURE("瑞庆汽车","混合动力发动机","2025M08",,"产能")',
        '#N/A 瑞庆汽车混合动力发动机产能无2025年8月数据；已有：2025年8月时点。',
      ],
      ['=HENAN.FIGURE("瑞庆汽车","混合动力发动机",2025,,"产能")', 30],
    ]);
  });

  describe('with breakdowns of several members', () => {
    goldenTable([
      ['=HENAN.FIGURE("许昌","进出口","2023H1","美国+尼日利亚+印度+缅甸","占比")', 0.651],
      ['=HENAN.FIGURE("许昌","进出口","2023H1","缅甸、印度、us、Nigeria","占比")', 0.651],
      ['=HENAN.FIGURE("许昌","进出口","2023H1","空运")', 71.8],
    ]);
  });

  describe('with a reference', () => {
    goldenTable([
      ['=HENAN.FIGURE("郑州","进出口","2025H1",,"位次","中部省会")', 1],
      ['=HENAN.FIGURE("郑州经开区","综合实力",2022,,"位次","全国经开区")', 23],
      ['=HENAN.FIGURE("郑州经开区","综合实力",2022,,"位次","中西部经开区")', 3],
      ['=HENAN.FIGURE("航空港区","进出口",2025,,"占比","郑州")', 0.759],
      ['=HENAN.FIGURE("航空港区","进出口",2025,,"占比","郑州/进出口")', 0.759],
      ['=HENAN.FIGURE("济源","出口",2025,"精炼银","占比","中国")', 0.3],
      // A lead over another place and a trade balance are both called so.
      [
        '=HENAN.FIGURE("济源","进出口",2025,,"差额")',
        '#VALUE! “差额”有两种意思：贸易差额（indicator 填"贸易差额"），或与别处的差距（measure 填"差距"）；请写明。',
      ],
      [
        '=HENAN.FIGURE("济源","差额",2025)',
        '#VALUE! “差额”有两种意思：贸易差额（indicator 填"贸易差额"），或与别处的差距（measure 填"差距"）；请写明。',
      ],
      [
        '=HENAN.FIGURE("郑州","进出口","2025H1",,"增速位次")',
        '#N/A 公布位次为“中部省会第1”，非全省；请设 reference。',
      ],
      [
        '=HENAN.FIGURE("郑州经开区","综合实力",2022,,"位次")',
        '#N/A 公布位次为“国家级经开区第23、中西部经开区第3”，非全省；请设 reference。',
      ],
      [
        '=HENAN.FIGURE("济源","出口",2025,"精炼银","占比","济源")',
        '#N/A 济源2025年出口（高纯度精炼银）占比只有对照中国的，没有对照济源的。',
      ],
      [
        '=HENAN.FIGURE("航空港区","进出口",2025,,"占比","火星")',
        '#VALUE! 没有对照（reference）“火星”；请在任务窗格中查找。',
      ],
    ]);
  });

  describe('of a state: a bare year finds those inside it', () => {
    goldenTable([
      ['=HENAN.FIGURE("许昌","小巨人",2023)', 24],
      ['=HENAN.FIGURE("许昌","小巨人","@2023M08")', 24],
      ['=HENAN.FIGURE("许昌","小巨人","2023年8月末")', 24],
      ['=HENAN.FIGURE("郑州经开区","规划面积",1993)', 12.49],
      ['=HENAN.FIGURE("郑州经开区","规划面积","latest")', 158.7],
      [
        '=HENAN.FIGURE("许昌","小巨人","2023M08")',
        '#N/A 许昌专精特新“小巨人”企业无2023年8月数据；已有：2023年8月时点。',
      ],
    ]);
  });

  describe('in two currencies', () => {
    goldenTable([
      ['=HENAN.FIGURE("豫光金铅","进口",2025)', 130],
      ['=HENAN.FIGURE("豫光金铅","进口",2025,,,,"亿美元")', 18],
      ['=HENAN.FIGURE("郑州经开区","实际使用外资",2022)', 6.7],
      ['=HENAN.FIGURE("焦作","实际使用外资","2025H1")', 0.2653],
      ['=HENAN.FIGURE("焦作","实际使用外资","2025H1",,,,"万美元")', 2653],
      [
        '=HENAN.FIGURE("郑州经开区","实际使用外资",2022,,,,"亿元")',
        '#VALUE! 单位“亿元”不适用；该数以亿美元计，币种不折算。',
      ],
    ]);
  });

  describe('where there is none', () => {
    goldenTable([
      ['=HENAN.FIGURE("焦作","GDP","2024H1")', '#N/A GDP增速6.3%为不变价，不能回推上年总量。'],
      [
        '=HENAN.FIGURE("焦作","社零","2024H1")',
        '#N/A 社会消费品零售总额增速8.2%为可比口径，不能回推上年总量。',
      ],
      [
        '=HENAN.FIGURE("焦作","GDP","2025H1")',
        '#N/A 焦作GDP无2025年1–6月数据；同期已有：同比、增速位次。',
      ],
      ['=HENAN.FIGURE("周口","GDP",2025)', '#N/A 已知周口（411600），但尚未收录其数据。'],
    ]);
  });

  describe('in English', () => {
    goldenTable(
      [
        [
          '=HENAN.FIGURE("Zhengzhou","trade","2025H1",,"yoy-rank")',
          '#N/A The published rank is 1 in Provincial capitals of Central China, not in the province; set reference.',
        ],
        [
          '=HENAN.FIGURE("Jiaozuo","gdp","2024H1")',
          '#N/A Gross regional product grew 6.3% at constant prices, which does not lead back to the level of the year before.',
        ],
        [
          '=HENAN.FIGURE("Jiaozuo","gdp","2025H1")',
          '#N/A Jiaozuo, Gross regional product: no figure for Jan–Jun 2025; available for that period: growth on the year, rank of growth.',
        ],
        [
          '=HENAN.FIGURE("Zhengzhou","trade",2017)',
          '#N/A Zhengzhou 2017, Foreign trade exists only in USD mn, and currencies are not converted; to accept it set unit to "million US dollars".',
        ],
      ],
      { language: 'en-US' },
    );
  });
});
