import { describe, expect, it } from 'vitest';
import { shown } from '../../support/evaluateFormula.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { goldenTable } from '../../support/goldenTable.ts';
import { poison, poisonedDataset } from '../../support/poisonedDataset.ts';

const noJiyuan = '#N/A 济源进出口无2024年数据；已有：2025年。';
const blankPlace = '#VALUE! “places”为空；请填写。';

describe('GRID', () => {
  describe('with wrong arguments', () => {
    goldenTable([
      ['=HENAN.GRID()', '#VALUE! “places”为空；请填写。'],
      ['=HENAN.GRID("济源","进出口")', '#VALUE! “periods”为空；请填 2025 或 "2025H1"。'],
      [
        '=HENAN.GRID({"济源";"郑州"},{"进出口","出口"},2025)',
        '#VALUE! “indicator”只收一个值，不收区域。',
      ],
      ['=HENAN.GRID("济源","进出口",2025,,,,,,1)', '#VALUE! 需要3至8个参数，给了9个。'],
      [
        '=HENAN.GRID({"济源";"郑州"},"出囗",2025)',
        '#VALUE! 没有指标“出囗”，是否“出口”（exports）？',
      ],
    ]);
  });

  describe('in the shape of the ranges', () => {
    goldenTable([
      ['=HENAN.GRID("济源","进出口",2025)', [[527.7]]],
      [
        '=HENAN.GRID({"济源";"郑州"},"进出口",{2024,2025})',
        [
          [noJiyuan, 527.7],
          [5565, 6501.8],
        ],
      ],
      [
        '=HENAN.GRID({"济源","郑州"},"进出口",{2024;2025})',
        [
          [noJiyuan, 5565],
          [527.7, 6501.8],
        ],
      ],
      ['=HENAN.GRID({"济源","郑州"},"进出口",2025)', [[527.7, 6501.8]]],
      ['=HENAN.GRID({"济源";"郑州"},"进出口",2025)', [[527.7], [6501.8]]],
      ['=HENAN.GRID("郑州","进出口",{2024;2025})', [[5565], [6501.8]]],
      ['=HENAN.GRID("郑州","进出口",{2024,2025})', [[5565, 6501.8]]],
      // Two columns or two rows: places down, periods across.
      [
        '=HENAN.GRID({"济源";"郑州"},"进出口",{2024;2025})',
        [
          [noJiyuan, 527.7],
          [5565, 6501.8],
        ],
      ],
      [
        '=HENAN.GRID({"济源","郑州"},"进出口",{2024,2025})',
        [
          [noJiyuan, 527.7],
          [5565, 6501.8],
        ],
      ],
    ]);
  });

  describe('"latest" of several places: the newest period that two thirds of them have', () => {
    goldenTable([
      // 许昌 ends with 2023 and 焦作 with 2025H1; two of three have 2025.
      [
        '=HENAN.GRID({"济源";"郑州";"许昌"},"进出口","latest")',
        [[527.7], [6501.8], ['#N/A 许昌进出口无2025年数据；已有：2023年1–6月。']],
      ],
      [
        '=HENAN.GRID({"济源";"郑州"},"进出口",{2024,"最新"})',
        [
          [noJiyuan, 527.7],
          [5565, 6501.8],
        ],
      ],
      ['=HENAN.GRID("许昌","进出口","latest")', [[140.1]]],
      [
        '=HENAN.GRID({"济源";"许昌"},"进出口","latest")',
        [
          ['#N/A 这2个地区没有三分之二共有的最新时期，最多的是2025年（1个）；请写明时期。'],
          ['#N/A 这2个地区没有三分之二共有的最新时期，最多的是2025年（1个）；请写明时期。'],
        ],
      ],
      [
        '=HENAN.SOURCE({"济源";"郑州";"许昌"},"进出口","latest",,,"printed")',
        '527.7億元；6501.8亿元',
      ],
    ]);
    goldenTable(
      [
        [
          '=HENAN.GRID({"Jiyuan";"Zhengzhou";"Xuchang"},"trade","latest")',
          [
            [527.7],
            [6501.8],
            ['#N/A Xuchang, Foreign trade: no figure for 2025; available: Jan–Jun 2023.'],
          ],
        ],
        [
          '=HENAN.GRID({"Jiyuan","Xuchang"},"trade","latest")',
          [
            Array.from(
              { length: 2 },
              () =>
                '#N/A Two thirds of these 2 places have no latest period in common; the most common is 2025 (1 of 2). Enter a period.',
            ),
          ],
        ],
      ],
      { language: 'en-US' },
    );
  });

  describe('with blank and wrong headers, each in its own cells', () => {
    goldenTable([
      [
        '=HENAN.GRID({"济源";"";"济原"},"进出口",{2025,"","soon"})',
        [
          [
            527.7,
            '#VALUE! “periods”为空；请填 2025 或 "2025H1"。',
            '#VALUE! 无法识别时期“soon”（periods）；请填 2025、"2025H1"、"2025Q1" 或 "2025M06C"（1–6月累计）。',
          ],
          [blankPlace, blankPlace, blankPlace],
          Array.from({ length: 3 }, () => '#VALUE! 没有“济原”，是否“济源”（419001）？'),
        ],
      ],
    ]);
  });

  describe('of any measure, in any unit', () => {
    goldenTable([
      [
        '=HENAN.GRID({"许昌";"焦作"},"进出口",{"2023H1","2025H1"},,"同比","","公布")',
        [
          [0.234, '#N/A 许昌进出口同比无2025年1–6月数据；已有：2023年1–6月。'],
          [
            '#N/A 焦作进出口同比无2023年1–6月数据；已有：2022年、2023年1–10月、2025年1–6月。',
            0.068,
          ],
        ],
      ],
      ['=HENAN.GRID("郑州","进出口",2025,,,"万元")', [[65018000]]],
    ]);
  });

  it('has a fault in the cells of its own header, in words, and answers in all others', () => {
    const setting = { dataset: poisonedDataset(firstDataset) };
    const formula = `=HENAN.GRID({"济源";"${poison}";"郑州"},"进出口",{2025,2024})`;
    const fault = '#VALUE! 此处程序出错，您的工作簿没有问题；窗格的“单元格”页有详情。';
    expect(shown(formula, setting)).toEqual([
      [527.7, noJiyuan],
      [fault, fault],
      [6501.8, 5565],
    ]);
  });
});
