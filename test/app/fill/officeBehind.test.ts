import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/app/fill/readText.ts';
import { tableDataset } from '../../support/tableNames.ts';

describe('a place in the name of an office', () => {
  it.each(['郑州海关', '洛阳市统计局', 'Zhengzhou Customs', '许昌银行'])('is none: %s', (text) => {
    const { tokens, left } = readText(tableDataset, text, 'title');
    expect([tokens, left.length > 0]).toEqual([[], true]);
  });

  it.each(['郑州进出口', 'Zhengzhou, exports'])('is one elsewhere: %s', (text) => {
    expect(readText(tableDataset, text, 'title').tokens).toHaveLength(2);
  });
});
