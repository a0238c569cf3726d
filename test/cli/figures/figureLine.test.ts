import { describe, expect, it } from 'vitest';
import { computedLine, publishedLine } from '../../../src/cli/figures/figureLine.ts';
import { dataset, edition } from '../support/edition.ts';

const line = (id: string) => {
  const observation = [...edition.observations].find((one) => one.id === id);
  if (observation === undefined) throw new Error(`no figure ${id}`);
  return publishedLine(observation, dataset);
};

describe('publishedLine', () => {
  it('has exactly the members of the command, as printed', () => {
    expect(Object.entries(line('f1'))).toEqual([
      ['id', 'f1'],
      ['document', 'a.txt'],
      ['line', 1],
      ['place', '410100'],
      ['place_name', '甲市'],
      ['indicator', 'trade'],
      ['breakdown', ''],
      ['period', '2025'],
      ['measure', 'level'],
      ['value', 527.7],
      ['unit', '亿元'],
      ['printed', '527.7亿元'],
      ['qualifier', 'exact'],
      ['reference', ''],
      ['status', 'published'],
    ]);
  });

  it('says nothing where no document is stored', () => {
    expect(line('f3')).toMatchObject({ document: null, line: null, printed: null });
  });

  it('tells vague figures apart', () => {
    expect(line('f4')).toMatchObject({ qualifier: 'about', status: 'about' });
  });
});

describe('computedLine', () => {
  it('adds method, inputs and interval, and no document', () => {
    const [computed] = edition.computed;
    if (computed === undefined) throw new Error('no computed figure');
    expect(computedLine(computed, dataset)).toMatchObject({
      id: 'c1',
      document: null,
      line: null,
      printed: null,
      qualifier: null,
      status: 'computed',
      method: 'balance',
      inputs: ['f1', 'f2'],
      low: 227.4,
      high: 227.6,
    });
  });
});
