import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../../src/app/search/vocabulary.ts';

const vocabulary = createVocabulary([
  ['济源市', { kind: 'place', code: 0 }],
  ['济源示范区', { kind: 'place', code: 0 }],
  ['外资', { kind: 'indicator', code: 3 }],
  ['外资', { kind: 'breakdown', code: 1 }],
]);

describe('createVocabulary', () => {
  it('finds whole spellings of several kinds', () => {
    expect(vocabulary.exact('外资')).toEqual([
      { kind: 'indicator', code: 3, strength: 8 },
      { kind: 'breakdown', code: 1, strength: 8 },
    ]);
  });

  it('finds beginnings, weaker than whole spellings', () => {
    expect(vocabulary.beginning('济源市').map(({ strength }) => strength)).toEqual([8]);
    expect(vocabulary.beginning('济').map(({ strength }) => strength)).toEqual([4, 4]);
    expect(vocabulary.hasBeginning('济原')).toBe(false);
  });

  it('finds pieces inside spellings', () => {
    expect(vocabulary.containing('示范')).toEqual([{ kind: 'place', code: 0, strength: 2 }]);
  });
});
