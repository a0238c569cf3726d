import { describe, expect, it } from 'vitest';
import type { AnsweredCell } from '../../../src/app/workbook/answeredCell.ts';
import { citedLine } from '../../../src/app/workbook/citedLine.ts';
import { citedSources } from '../../../src/app/workbook/citedSources.ts';
import { sourcesBlock } from '../../../src/app/workbook/sourcesBlock.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

/** A cell whose formula rests on these figures. */
function cell(address: string, ...ids: readonly string[]): AnsweredCell {
  const figures = ids.flatMap((id) => sampleDataset.figure(id) ?? []);
  const formula = '=HENAN.FIGURE(…)';
  return {
    cell: { sheet: '模型', address, formula, value: 1, numberFormat: 'General' },
    calls: [{ ok: true, figures }],
  };
}

const cells = [cell('B2', 'zz-4'), cell('B3', 'jy-1'), cell('B4', 'c-luoyang'), cell('B5', 'jy-1')];
const sources = citedSources(sampleDataset, cells);

describe('citedSources', () => {
  it('numbers documents in the order of their first use, with figures and cells', () => {
    const shown = sources.map(({ number, source, figures }) => [
      number,
      source.id,
      figures.map((figure) => [
        figure.observation.id,
        figure.cells.map(({ address, computed }) => `${address}${computed ? '*' : ''}`),
      ]),
    ]);
    expect(shown).toEqual([
      [1, 'hd', [['zz-4', ['B2']]]],
      [
        2,
        'dx',
        [
          ['jy-1', ['B3', 'B4*', 'B5']],
          ['jy-3', ['B4*']],
        ],
      ],
    ]);
  });

  it('has none of a cell whose calls fail', () => {
    const failing = { ...cell('B2'), calls: [{ ok: false, message: '无数' } as const] };
    expect(citedSources(sampleDataset, [failing])).toEqual([]);
  });
});

describe('citedLine', () => {
  it.each([
    ['zh-CN', '资料来源：河南日报（2025-08-03）；大象新闻（2026-02-13），经测算'],
    [
      'en-US',
      'Source: 河南日报, 2025-08-03, in Chinese; 大象新闻, 2026-02-13, in Chinese, own calculation',
    ],
  ] as const)('in %s', (language, line) => {
    expect(citedLine(sources, language)).toBe(line);
  });
});

describe('sourcesBlock', () => {
  it('is a title, a header and a row for each printed figure', () => {
    const shown = sourcesBlock(sampleDataset, sources, 'zh-CN', 'workbook').map((row) =>
      row.map((content) => {
        if (content.kind === 'text') return content.text;
        return content.kind === 'number' ? content.value : content.kind;
      }),
    );
    expect(shown.slice(0, 3)).toEqual([
      [
        '资料来源（由豫数生成，可重新生成）',
        '2026-02-28-00000000',
        '范围：整个工作簿',
        ...Array.from({ length: 7 }, () => ''),
      ],
      ['编号', '引文', '数字', '原文', '位置', '级别', '批次', '网址', '访问日期', '所用单元格'],
      [
        1,
        '河南日报. 上半年郑州外贸乘势起飞[EB/OL]. (2025-08-03)[2026-02-28]. https://example.cn/2.',
        '2025年1–6月 郑州市进出口',
        '2746.8亿元',
        6,
        '媒体',
        '',
        'formula',
        '2026-02-28',
        '模型!B2',
      ],
    ]);
    expect(shown[4]).toEqual([
      '',
      '',
      '2025年 济源市进出口比洛阳市多',
      '223.4億元',
      16,
      '媒体',
      '',
      'formula',
      '2026-02-28',
      '模型!B4（测算）',
    ]);
  });

  it('lists no more cells of a figure than Excel takes into one cell, and tells how many there are', () => {
    const many = Array.from({ length: 20_000 }, (_cell, at) => cell(`B${at + 1}`, 'jy-1'));
    const all = citedSources(sampleDataset, many);
    expect(all[0]?.figures[0]?.cells).toHaveLength(20_000);
    const [, , row] = sourcesBlock(sampleDataset, all, 'zh-CN', 'workbook');
    const content = row?.at(-1);
    const text = content?.kind === 'text' ? content.text : '';
    expect(text.length).toBeLessThan(32_767);
    const listed = text.split('、');
    expect(listed.slice(0, -1).at(-1)).toBe(`模型!B${listed.length - 1}`);
    expect(listed.at(-1)).toBe(`另有 ${20_000 - listed.length + 1} 个`);
  });
});
