import { describe, expect, it } from 'vitest';
import { keptNotice } from '../../../src/pane/actions/keptNotice.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';

const notice = { intent: 'success', text: '已写入 B2:C9' } as const;
const cells = (count: number): { sheet: string; address: string }[] =>
  Array.from({ length: count }, (_cell, index) => ({ sheet: '模型', address: `B${index + 2}` }));

describe('keptNotice', () => {
  it('adds nothing where nothing was changed meanwhile', () => {
    const told = keptNotice(notice, [], { words: wordsOf('zh-CN'), language: 'zh-CN' });
    expect(told).toBe(notice);
  });

  it.each([
    ['zh-CN', '已写入 B2:C9 · 期间有人改了 模型!B2、模型!B3（共 2 个），已保留其内容'],
    [
      'en-US',
      '已写入 B2:C9 · 2 cells edited in the meantime and left as entered: 模型!B2, 模型!B3',
    ],
  ] as const)('warns and names the cells in %s', (language, text) => {
    const told = keptNotice(notice, cells(2), { words: wordsOf(language), language });
    expect(told).toEqual({ intent: 'warning', text });
  });

  it('lists no more than a few of many', () => {
    const { text } = keptNotice(notice, cells(1200), {
      words: wordsOf('en-US'),
      language: 'en-US',
    });
    expect(text).toContain('1,200 cells');
    expect(text).not.toContain('B7');
  });
});
