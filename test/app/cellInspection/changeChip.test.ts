import { describe, expect, it } from 'vitest';
import { changeChip } from '../../../src/app/cellInspection/changeChip.ts';

describe('changeChip', () => {
  it.each([
    ['period', 2025, 'zh-CN', { group: 'period', text: '2025年' }],
    ['period', '2025H1', 'en-US', { group: 'period', text: 'Jan–Jun 2025' }],
    ['period', 'latest', 'zh-CN', { group: 'period', text: '最新' }],
    ['place', '郑州', 'zh-CN', { group: 'place', text: '郑州' }],
    ['among', 'available', 'en-US', { group: 'other', text: 'available' }],
  ] as const)('of %s %s in %s', (parameter, to, language, chip) => {
    expect(changeChip({ kind: 'other-argument', parameter, to }, language)).toEqual(chip);
  });

  it('says in its own words what is accepted, and as it stands what a name should be', () => {
    const label = '接受隐含基数';
    const accepted = { kind: 'other-argument', parameter: 'basis', to: '可测算', label } as const;
    expect(changeChip(accepted, 'zh-CN')).toEqual({ group: 'basis', text: label });
    const wrong = { kind: 'wrong-value', input: '济原', to: '济源' } as const;
    expect(changeChip(wrong, 'zh-CN')).toEqual({ group: 'other', text: '济源' });
  });
});
