import { describe, expect, it } from 'vitest';
import { figureCard } from '../../../src/app/figureCard/figureCard.ts';
import type { FigureCard, StepNode } from '../../../src/app/figureCard/figureCardData.ts';
import type { Language } from '../../../src/domain/language.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

function card(id: string, language: Language = 'zh-CN'): FigureCard {
  const figure = sampleDataset.figure(id);
  if (figure === undefined) throw new Error(`no figure ${id} in the sample edition`);
  return figureCard(sampleDataset, figure, language);
}

describe('figureCard of a printed figure', () => {
  it('shows value, interval, period and status', () => {
    expect(card('jy-1')).toMatchObject({
      title: '济源市进出口',
      value: '527.7',
      unit: '亿元',
      valueText: '527.7亿元',
      interval: '527.65–527.75亿元',
      period: { code: '2025', text: '2025年' },
      status: { code: 'published', text: '公布' },
    });
    expect(card('zz-4', 'en-US')).toMatchObject({
      title: 'Zhengzhou: Imports and exports',
      valueText: 'CNY 274.68 bn',
      period: { text: 'Jan–Jun 2025' },
      status: { code: 'published', text: 'as printed' },
    });
  });

  it('shows where it is printed, and that a mirror is one', () => {
    expect(card('jy-1').printed).toMatchObject([
      {
        role: 'preferred',
        printed: '527.7億元',
        publisher: '大象新闻',
        author: '王琳',
        date: '2026-02-13',
        document: 'dx.txt',
        line: 16,
        link: {
          address: 'http://www.maboss.net/1.html#:~:text=527.7%E5%84%84%E5%85%83',
          isMirror: true,
        },
        short: '大象新闻（2026-02-13）',
        notStated: [],
      },
    ]);
  });

  it('lists what the document does not state', () => {
    const [printed] = card('xc-1').printed;
    expect(printed?.notStated).toEqual(['出版者', '日期', '网址']);
    expect(printed?.author).toBe('王金伟、郭政媛');
    expect(printed).not.toHaveProperty('link');
  });

  it('says that it is rough, dated by the curator, and on which terms', () => {
    const { qualifiers, terms, note, printed, status } = card('jy-6');
    expect({ qualifiers, terms, note, dating: printed[0]?.dating, status: status.text }).toEqual({
      qualifiers: ['以下（不足）'],
      terms: '常住人口',
      note: '文中未注时点',
      dating: '时期为推定，原文未注明',
      status: '约数',
    });
  });

  it('tells agreeing and contradicting documents apart', () => {
    const agreed = card('zz-4');
    expect(agreed.corroborates.map(({ id, valueText }) => [id, valueText])).toEqual([
      ['zz-5', '2,746.8亿元'],
    ]);
    expect(agreed.conflicts).toEqual([]);
    const conflict = card('xc-9');
    expect(conflict.status.code).toBe('conflict');
    expect(conflict.conflicts.map(({ valueText, role }) => [valueText, role])).toEqual([
      ['231亿元', 'differs'],
    ]);
  });

  it('names what it is measured against', () => {
    expect(card('jy-3').reference).toBe('洛阳市进出口');
    expect(card('jy-5').reference).toBe('济源市进出口');
    expect(card('zz-7').reference).toBe('中部省会城市');
    expect(card('jy-1').reference).toBe('');
  });
});

describe('figureCard of growth', () => {
  it('puts published and computed growth side by side', () => {
    expect(card('zz-1').growth).toMatchObject([
      { origin: 'computed', label: '测算同比', text: '16.83%' },
    ]);
    expect(card('zz-4').growth).toMatchObject([
      { origin: 'published', label: '公布同比', text: '38.7%', interval: '38.65–38.75%' },
    ]);
  });

  it('says how growth is stated', () => {
    expect(card('jz-3').growthKind).toEqual({ code: 'real', text: '不变价' });
    expect(card('zz-6', 'en-US').growthKind.text).toBe('current prices');
  });
});

describe('figureCard of a computed figure', () => {
  it('shows method and steps down to printed figures', () => {
    const { steps, method, printed, citations, status } = card('c-share');
    expect({ method: method?.text, printed, status: status.code }).toEqual({
      method: '部分除以总体',
      printed: [],
      status: 'computed',
    });
    const outline = (step: StepNode): unknown => [step.valueText, step.inputs.map(outline)];
    expect(steps === undefined ? undefined : outline(steps)).toEqual([
      '4.68%',
      [
        [
          '304.3亿元',
          [
            ['527.7亿元', []],
            ['223.4亿元', []],
          ],
        ],
        ['6,501.8亿元', []],
      ],
    ]);
    expect(citations.map(({ short }) => short)).toEqual(['大象新闻（2026-02-13）']);
  });

  it('marks an implied base', () => {
    expect(card('c-base')).toMatchObject({
      valueText: '1,980.4亿元',
      status: { code: 'implied-base', text: '隐含基数' },
    });
  });
});

describe('the series of a card', () => {
  it('has the same figure in other periods of its frequency, computed ones marked', () => {
    const points = card('zz-1').series.map(({ label, origin, current }) => [
      label,
      origin,
      current,
    ]);
    expect(points).toEqual([
      ['2024年', 'published', false],
      ['2025年', 'published', true],
    ]);
  });

  it('is empty where there is but one', () => {
    expect(card('jy-1').series).toEqual([]);
  });

  it('never mixes halves of the year', () => {
    expect(card('zz-4').series).toEqual([]);
  });
});
