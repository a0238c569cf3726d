import { describe, expect, it } from 'vitest';
import type { CuratedFigure } from '../../../src/cli/package/content.ts';
import { checkPrinted } from '../../../src/cli/rules/checkPrinted.ts';
import type { Source } from '../../../src/domain/source.ts';
import { contentOf, figure, source } from '../support/content.ts';

const faults = (more: Partial<CuratedFigure>, about: Partial<Source> = {}) =>
  checkPrinted(contentOf({ sources: [source('s1', about)], figures: [figure(more)] })).map(
    ({ column, fault }) => [column, fault.code],
  );

describe('checkPrinted', () => {
  it.each([
    ['527.7億元', 527.7, '亿元'],
    ['近七成', 70, '%'],
    ['近9成', 90, '%'],
    ['四分之一', 25, '%'],
    ['24.2%', -24.2, '%'],
    ['1.2倍', 1.2, '倍'],
    ['千亿级', 1000, '亿元'],
    ['近千億', 1000, '亿元'],
    ['一百多家', 100, '家'],
    ['首位', 1, '位'],
    ['第三', 3, '位'],
    ['416millionyuan', 416, 'million yuan'],
    ['first', 1, '位'],
    ['每七部手机,就有一部', 14.2857, '%'],
    ['两位数', 10, '%'],
    ['翻一番', 100, '%'],
    ['绝大多数', 51, '%'],
    ['5565億', 5565, '亿元'],
    ['1538644', 1538644, '万元'],
    ['0.9個百分點', 0.9, '个百分点'],
    ['八口岸', 8, '个'],
    ['前30强', 30, '位'],
    ['3个多月', 3, '个月'],
    ['9.2萬輛', 9.2, '万辆'],
    ['652亿千瓦时', 652, '亿千瓦时'],
    ['274.68billionyuan', 2746.8, '亿元'],
    ['18億美元', 18, '亿美元'],
    ['104.1', 104.1, '上年=100'],
    ['1344亿斤', 1344, '亿斤'],
    ['27.33million', 27.33, '百万人次'],
    ['一万三千九百零二点二六亿元', 13902.26, '亿元'],
    ['近一成四', 14, '%'],
  ])('%s is %d %s', (printed, value, unit) => {
    expect(faults({ printed, value, unit })).toEqual([]);
  });

  it.each([
    ['de', 'etwa112,81MilliardenUS-Dollar', 112.81, '十亿美元'],
    ['de', '22,9Prozent', 22.9, '%'],
    ['es', '21.890millonesdeyuanes', 21_890, '百万元'],
    ['ja', '8107億9千万元', 8107.9, '亿元'],
    ['ja', '約7割', 70, '%'],
  ])('in a document in %s %s is %d %s', (language, printed, value, unit) => {
    expect(faults({ printed, value, unit }, { language })).toEqual([]);
  });

  it('reads a comma as its document does', () => {
    expect(faults({ printed: '22,9Prozent', value: 22.9, unit: '%' })).toEqual([
      ['printed', 'printed-value'],
    ]);
  });

  it.each([
    ['527.7亿元', 572.7, '亿元'],
    ['近七成', 7, '%'],
    ['四分之一', 20, '%'],
    ['千亿级', 100, '亿元'],
    ['第三', 2, '位'],
  ])('%s is not %d %s', (printed, value, unit) => {
    expect(faults({ printed, value, unit })).toEqual([['printed', 'printed-value']]);
  });

  it.each([
    // A figure of 5,277 yuan was built and answered as published.
    ['527.7億元', 527.7, '万元'],
    ['7683万元', 7683, '亿元'],
    ['近七成', 70, '倍'],
    ['70%', 70, '倍'],
    ['1.2倍', 1.2, '%'],
    ['18億美元', 18, '亿元'],
    ['5565億', 5565, '元'],
    ['100万平方米', 100, '平方米'],
    ['57秒', 57, '个'],
    ['第3位', 3, '个'],
  ])('%s has another unit than %d %s', (printed, value, unit) => {
    expect(faults({ printed, value, unit })).toEqual([['printed', 'printed-unit']]);
  });

  it.each<[Partial<CuratedFigure>]>([
    [{ printed: '下降24.2%', value: 24.2 }],
    [{ printed: '-24.2%', value: 24.2 }],
    [{ printed: '24.2%', value: 24.2, note: '下降' }],
    [{ printed: '24.2%', value: 24.2, terms: '减少' }],
    [{ printed: 'down5.3percent', value: 5.3 }],
    [{ printed: '增长24.2%', value: -24.2 }],
    [{ printed: '下降1.2个百分点', value: 1.2, measure: 'yoy-gap' }],
  ])('refuses a turned sign: %o', (more) => {
    expect(faults({ measure: 'yoy', unit: '%', ...more })).toEqual([['printed', 'printed-sign']]);
  });

  it.each<[Partial<CuratedFigure>]>([
    [{ printed: '下降24.2%', value: -24.2 }],
    [{ printed: '负增长24.2%', value: -24.2 }],
    [{ printed: '24.2%', value: -24.2 }],
    [{ printed: '24.2%', value: 24.2, terms: '资产负债' }],
    [{ printed: '24.2%', value: 24.2, note: '上年下降；见表7' }],
    [{ printed: '3-5%', value: 5 }],
    [{ printed: '下降到24.2%', value: 24.2, measure: 'share' }],
  ])('takes a sign that nothing contradicts: %o', (more) => {
    expect(faults({ measure: 'yoy', unit: '%', ...more })).toEqual([]);
  });

  it.each([
    ['line without characters', { printed: '' }],
    ['a locator without characters', { printed: '', line: null, locator: '表7' }],
    ['a stored document’s characters without line', { line: null }],
    ['neither, though the document is stored', { printed: '', line: null }],
  ])('refuses %s', (_what, more) => {
    expect(faults(more)).toEqual([['printed', 'line-and-printed']]);
  });

  it('takes neither where no document is stored, and a locator for a line', () => {
    expect(faults({ printed: '', line: null }, { document: '' })).toEqual([]);
    expect(faults({ line: null }, { document: '' })).toEqual([]);
    expect(faults({ line: null, locator: '表7' })).toEqual([]);
  });
});
