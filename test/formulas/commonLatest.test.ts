import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { periodCode } from '../../src/domain/period.ts';
import type { Latest } from '../../src/domain/periodRequest.ts';
import { commonLatest } from '../../src/formulas/commonLatest.ts';
import { query } from '../support/query.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

const [model] = sampleEdition.observations;
if (model === undefined) throw new Error('no sample');
const template: Observation = model;

type Printed = Readonly<Record<string, readonly string[]>>;

/** What "latest" means of these places and their periods. */
function latest(printed: Printed, of: Latest = 'any', years = 0): unknown {
  const observations = Object.entries(printed).flatMap(([place, periods]) =>
    periods.map((period): Observation => ({
      ...template,
      id: `${place}-${period}`,
      place,
      period,
    })),
  );
  const dataset = createDataset({ ...sampleEdition, observations, computed: [] });
  const request = { kind: 'latest', of, years } as const;
  const common = commonLatest(dataset, query(), Object.keys(printed), request);
  if (!common.ok) return common.issue;
  return common.value.kind === 'period' ? periodCode(common.value.period) : common.value.kind;
}

describe('commonLatest', () => {
  it('is the newest period that two thirds have', () => {
    const three = { '410100': ['2024', '2025'], '410300': ['2024', '2025H1'], '419001': ['2025'] };
    expect(latest(three)).toBe('2025');
    expect(latest({ ...three, '419001': ['2022', '2024'] })).toBe('2024');
    expect(latest({ '410100': ['2024', '2025'], '419001': ['2024'] })).toBe('2024');
    expect(latest({ '410100': ['2024', '2025H1'], '419001': ['2024', '2025H1'] }, 'year')).toBe(
      '2024',
    );
    expect(latest(three, 'any', -1)).toBe('2024');
  });

  it('of one place is its own', () => {
    expect(latest({ '410100': ['2024'] })).toBe('latest');
  });

  it('fails where two thirds have none in common, and tells the widest', () => {
    const apart = {
      '410100': ['2025'],
      '410300': ['2022'],
      '419001': ['2025H1'],
      '410800': ['2022'],
    };
    expect(latest(apart)).toEqual({
      code: 'no-common-period',
      places: 4,
      period: '2022',
      present: 2,
    });
    expect(latest({ '410100': [], '410300': [] })).toMatchObject({ present: 0 });
  });
});
