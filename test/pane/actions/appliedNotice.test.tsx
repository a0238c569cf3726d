import { describe, expect, it } from 'vitest';
import type { Applied } from '../../../src/app/editions/applyState.ts';
import { appliedNotice } from '../../../src/pane/actions/appliedNotice.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';

const cell = { sheet: '模型', address: 'A1' };
const done: Applied = { cells: [], total: 2, kept: [], left: [] };

const inChinese = { words: wordsOf('zh-CN'), language: 'zh-CN' } as const;
const inEnglish = { words: wordsOf('en-US'), language: 'en-US' } as const;

describe('appliedNotice', () => {
  it('says what is told where all was done', () => {
    expect(appliedNotice(done, '已解除', inChinese)).toEqual({ intent: 'success', text: '已解除' });
  });

  it('says how far it came where it stopped, and why', () => {
    const stopped: Applied = { ...done, stopped: { code: 'cancelled' } };
    expect(appliedNotice(stopped, '已解除', inChinese)).toEqual({
      intent: 'warning',
      text: '进行到一半停下：2 个单元格中至少已更新 0 个。已取消。',
    });
  });

  it('names cells that somebody changed, and formulas that could not be entered again', () => {
    const left: Applied = { ...done, kept: [cell], left: [{ ...cell, reason: 'protected' }] };
    expect(appliedNotice(left, 'Done', inEnglish)).toEqual({
      intent: 'warning',
      text: 'Done · 1 cell edited in the meantime and left as entered: 模型!A1 · 1 formula could not be entered again, and what refers to them may be old: 模型!A1',
    });
  });
});
