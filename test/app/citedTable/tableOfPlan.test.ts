import { describe, expect, it } from 'vitest';
import { placeProfile } from '../../../src/app/atlas/placeProfile.ts';
import { planProfile } from '../../../src/app/atlas/planProfile.ts';
import { richTables } from '../../../src/app/citedTable/richTables.ts';
import { tableOfPlan } from '../../../src/app/citedTable/tableOfPlan.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

describe('tableOfPlan', () => {
  it('is what the plan would write, answered and cited, whatever cell it begins at', () => {
    const profile = placeProfile('419001', context);
    if (profile === undefined) throw new Error('no profile');
    const at = (row: number, column: number): string => {
      const anchor = { row, column };
      const plan = planProfile(profile, ['growth'], context, anchor);
      return richTables(tableOfPlan(plan, anchor, context), firstDataset, 'zh-CN').text;
    };
    const text = at(0, 0);
    expect(text.split('\n')[0]).toBe('济源\t时期\t数值\t单位\t同比');
    expect(text).toMatch(/进出口\t2025\t527\.7\[1\]\t亿元/u);
    expect(text).toContain('资料来源：大象新闻（2026-02-13）');
    expect(at(7, 3)).toBe(text);
  });
});
