import { describe, expect, it } from 'vitest';
import { markName, markOf } from '../../../src/app/chart/pointMark.ts';

describe('the mark of a point', () => {
  it('is that of its figure; a conflict goes before a revision', () => {
    expect(markOf([{ status: 'revised' }])).toBe('revised');
    expect(markOf([{ status: 'revised' }, { status: 'conflict' }])).toBe('conflict');
  });

  it('is none of a figure printed once, a computed one, or no figure', () => {
    expect(markOf([{ status: 'published' }, { status: 'computed' }])).toBeUndefined();
    expect(markOf()).toBeUndefined();
  });

  it('has a name in both languages', () => {
    expect([markName('revised', 'zh-CN'), markName('conflict', 'en-US')]).toEqual([
      '有修订',
      'sources differ',
    ]);
  });
});
