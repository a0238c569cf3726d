import { describe, expect, it } from 'vitest';
import { groupName } from '../../../src/app/atlas/groupName.ts';

describe('groupName', () => {
  it.each([
    ['对外经济', '对外经济', 'Foreign trade and investment'],
    ['园林', '园林', '园林'],
    ['', '其他指标', 'Other indicators'],
  ])('%s is called %s and %s', (group, chinese, english) => {
    expect(groupName(group, 'zh-CN')).toBe(chinese);
    expect(groupName(group, 'en-US')).toBe(english);
  });
});
