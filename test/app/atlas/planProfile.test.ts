import { describe, expect, it } from 'vitest';
import { placeProfile } from '../../../src/app/atlas/placeProfile.ts';
import { planProfile } from '../../../src/app/atlas/planProfile.ts';
import { answeredBlock } from '../../../src/app/insertion/answeredBlock.ts';
import { mapDataset } from '../../support/mapDataset.ts';

const context = { dataset: mapDataset, language: 'zh-CN' } as const;

describe('planProfile', () => {
  it('writes a place with formulas that all refer to its name in the corner', () => {
    const profile = placeProfile('419001', context);
    if (profile === undefined) throw new Error('no profile');
    const anchor = { row: 0, column: 0 };
    const { kind, block } = planProfile(profile, ['growth'], context, anchor);
    expect(kind).toBe('table');
    expect(block[1]?.[2]).toMatchObject({ formula: '=HENAN.FIGURE($A$1,$A2,$B2)' });
    expect(block[1]?.[4]).toMatchObject({ formula: '=HENAN.YOY($A$1,$A2,$B2)' });
    const answers = answeredBlock(block, anchor, context);
    expect(answers.map((row) => row.map(({ text }) => text))).toEqual([
      ['济源', '时期', '数值', '单位', '同比'],
      ['进出口', '2025', '527.7', '亿元', '#N/A'],
      ['常住人口', '@2026M02', '100 约', '万人', '#N/A'],
    ]);
    expect(answers[1]?.[4]?.reason).not.toBe('');
  });
});
