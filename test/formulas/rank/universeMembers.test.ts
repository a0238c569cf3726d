import { describe, expect, it } from 'vitest';
import { universeMembers } from '../../../src/formulas/rank/universeMembers.ts';
import { sampleDataset as dataset } from '../../support/sampleEdition.ts';

describe('universeMembers', () => {
  it('are what lies in it and is of the same kind', () => {
    const ids = universeMembers(dataset, '410000', '419001').map(({ id }) => id);
    expect(ids).toEqual(['410100', '410300', '410800', '411000', '419001']);
    expect(universeMembers(dataset, '410100', '419001')).toEqual([]);
    // Of the nation's provinces the package holds but one, of a city's zones a few.
    expect(universeMembers(dataset, 'CN', '410000')).toEqual([]);
    expect(universeMembers(dataset, '410100', 'ZN-airport')).toEqual([]);
  });
});
