import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { missingShare } from '../../src/formulas/missingShare.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

const issue: Issue = { code: 'empty-list', argument: 'place' };
const noFigure = {
  code: 'no-figure',
  question: {
    place: { id: '', nameZh: '', nameEn: '' },
    indicator: { id: '', nameZh: '', nameEn: '' },
    breakdown: [],
    period: '',
    measure: 'share',
  },
  periods: [],
  measures: [],
} as const;

describe('missingShare', () => {
  const share = query({ measure: 'share', reference: { place: '410000' } });

  it('names the levels that are missing', () => {
    const why = missingShare(noFigure, share, dataset);
    expect(why).toMatchObject({ code: 'missing-inputs', missing: [{ place: { nameZh: '河南' } }] });
  });

  it('says that a place lies outside', () => {
    const outside = { ...share, reference: { place: '410100' } };
    expect(missingShare(noFigure, outside, dataset).code).toBe('not-within');
  });

  it('leaves any other reason as it is', () => {
    expect(missingShare(issue, share, dataset)).toBe(issue);
    const latest = { ...share, period: { kind: 'latest', of: 'any', years: 0 } } as const;
    expect(missingShare(noFigure, latest, dataset)).toBe(noFigure);
  });
});
