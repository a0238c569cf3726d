import { describe, expect, it } from 'vitest';
import { groupName } from '../../../src/app/atlas/groupName.ts';

describe('groupName', () => {
  it.each([
    ['外贸/Foreign trade', '外贸', 'Foreign trade'],
    ['外贸', '外贸', '外贸'],
    ['', '其他指标', 'Other indicators'],
  ])('%s is called %s and %s', (group, chinese, english) => {
    expect(groupName(group, 'zh-CN')).toBe(chinese);
    expect(groupName(group, 'en-US')).toBe(english);
  });
});
