import { describe, expect, it } from 'vitest';
import { pointsText } from '../../../src/pane/chart/pointsText.ts';

const point = (name: string, text: string) => ({ name, text, isHollow: false, mark: undefined });

describe('pointsText', () => {
  it('names series only where there are several', () => {
    const [level, growth] = [point('进出口', '8,202'), point('同比', '1.2%')];
    expect(pointsText({ category: '2024', points: [level] }, '无数据', 'zh-CN')).toBe(
      '2024 · 8,202',
    );
    expect(pointsText({ category: '2024', points: [level, growth] }, '无数据', 'zh-CN')).toBe(
      '2024 · 进出口 8,202 · 同比 1.2%',
    );
  });

  it('says what a mark means', () => {
    const [revised, contested] = [
      { ...point('', '8,202'), mark: 'revised' as const },
      { ...point('', '304.3'), mark: 'conflict' as const },
    ];
    expect(pointsText({ category: '2024', points: [revised] }, '', 'zh-CN')).toBe(
      '2024 · 8,202（有修订）',
    );
    expect(pointsText({ category: '2024', points: [contested] }, '', 'en-US')).toBe(
      '2024 · 304.3 (sources differ)',
    );
  });

  it('says that there is nothing', () => {
    expect(pointsText({ category: '2024', points: [] }, '无数据', 'zh-CN')).toBe('2024 · 无数据');
  });
});
