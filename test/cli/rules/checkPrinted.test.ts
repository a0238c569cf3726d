import { describe, expect, it } from 'vitest';
import type { CuratedFigure } from '../../../src/cli/package/content.ts';
import { checkPrinted } from '../../../src/cli/rules/checkPrinted.ts';
import { contentOf, figure, source } from '../support/content.ts';

const faults = (more: Partial<CuratedFigure>, sha256 = 'a'.repeat(64)) =>
  checkPrinted(contentOf({ sources: [source('s1', { sha256 })], figures: [figure(more)] })).map(
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
  ])('%s is %d %s', (printed, value, unit) => {
    expect(faults({ printed, value, unit })).toEqual([]);
  });

  it.each([
    ['527.7亿元', 572.7, '亿元'],
    ['近七成', 7, '%'],
    ['四分之一', 20, '%'],
    ['千亿级', 100, '亿元'],
    ['7683万元', 0.7683, '万元'],
    ['第三', 2, '位'],
  ])('%s is not %d %s', (printed, value, unit) => {
    expect(faults({ printed, value, unit })).toEqual([['printed', 'printed-value']]);
  });

  it.each([
    ['line without characters', { printed: '' }, undefined],
    ['characters without line', { line: null }, undefined],
    ['neither, though the document is stored', { printed: '', line: null }, undefined],
  ])('refuses %s', (_what, more, sha256) => {
    expect(faults(more, sha256)).toEqual([['printed', 'line-and-printed']]);
  });

  it('takes neither where no document is stored, and a locator for a line', () => {
    expect(faults({ printed: '', line: null }, '')).toEqual([]);
    expect(faults({ line: null }, '')).toEqual([]);
    expect(faults({ line: null, locator: '表7' })).toEqual([]);
  });
});
