import { describe, expect, it } from 'vitest';
import { statusMark } from '../../../src/app/insertion/statusMark.ts';

describe('statusMark', () => {
  it('says what a figure is that is not exactly as published', () => {
    expect([statusMark('computed', 'zh-CN'), statusMark('about', 'zh-CN')]).toEqual(['测算', '约']);
    expect([statusMark('implied-base', 'en-US'), statusMark('published', 'en-US')]).toEqual([
      'implied base',
      '',
    ]);
  });
});
