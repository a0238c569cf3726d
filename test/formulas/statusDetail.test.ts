import { describe, expect, it } from 'vitest';
import { inUnit } from '../../src/formulas/figureAnswer.ts';
import { statusDetail } from '../../src/formulas/statusDetail.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

function detail(id: string, unit?: string): string {
  const figure = dataset.figure(id);
  const answer = figure && inUnit(figure, unit ?? figure.unit);
  if (answer?.ok !== true) throw new Error('no sample');
  return statusDetail(answer.value, { dataset, language: 'zh-CN' });
}

describe('statusDetail', () => {
  it.each([
    ['jy-1', '大象新闻（2026-02-13）'],
    ['zz-2', '近七成 大象新闻（2026-02-13）'],
    ['jy-6', '不足百萬 常住人口 时期为推定 大象新闻（2026-02-13）'],
    ['c-luoyang', '差距 304.2–304.4亿元 大象新闻（2026-02-13）'],
    ['c-growth', '两期之比 16.82%–16.85% 大象新闻（2026-02-13）'],
    ['xc-9', '220.1亿元 河南日报（2025-08-03）；231亿元 未注明出版者（日期不详）'],
  ])('of %s', (id, text) => {
    expect(detail(id)).toBe(text);
  });

  it('is in the asked unit', () => {
    expect(detail('c-luoyang', '万元')).toContain('3042000–3044000万元');
  });
});
