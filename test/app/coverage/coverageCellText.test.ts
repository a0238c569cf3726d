import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/app/coverage/coverage.ts';
import { coverageCellText } from '../../../src/app/coverage/coverageCellText.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const [zhengzhou] = coverage(context, {
  indicator: 'trade',
  breakdown: '',
  measure: 'level',
}).cells;
const missing = { status: 'missing' } as const;

describe('coverageCellText', () => {
  it('has the value and what kind of figure it is', () => {
    const cell = zhengzhou?.[3] ?? missing;
    expect(coverageCellText(cell, 'zh-CN')).toBe('2,746.8亿元 公布');
    expect(coverageCellText(cell, 'en-US')).toBe('CNY 274.68 bn as printed');
  });

  it('says that there is none', () => {
    expect(coverageCellText(missing, 'zh-CN')).toBe('无数据');
    expect(coverageCellText(missing, 'en-US')).toBe('not available');
  });
});
