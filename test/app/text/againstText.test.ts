import { describe, expect, it } from 'vitest';
import { againstText } from '../../../src/app/text/againstText.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

describe('againstText', () => {
  it.each([
    ['419001', 'gap', '410300/trade', '比洛阳市多'],
    ['419001', 'rank', '410000', '全省位次'],
    ['ZN-airport', 'share', '410100/trade', '占郑州市'],
    ['CN', 'share', '410000/trade', '占河南省'],
    ['419001', 'pull', '410000/trade', '拉动全省'],
    ['419001', 'gap', 'X1/trade', '比X1多'],
    ['419001', 'share', '419001/trade', undefined],
    ['419001', 'share', '', undefined],
    ['419001', 'level', '410000', undefined],
  ] as const)('of %s, a %s against %s: %s', (place, measure, reference, text) => {
    expect(againstText(sampleDataset, { place, measure, reference }, 'zh-CN')).toBe(text);
  });
});
