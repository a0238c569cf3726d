import { expect, it } from 'vitest';
import { relatedObservations } from '../../src/derive/relatedObservations.ts';
import { newestEdition } from '../support/newestEdition.ts';

const { observations, indicators } = newestEdition;
const some = observations.filter(({ indicator }) => indicator === 'exports').slice(0, 1);

it('finds what an identity may bring together, and nothing else', () => {
  const found = relatedObservations(observations, indicators, some);
  const ids = new Set(found.map(({ indicator }) => indicator));
  expect(ids).toContain('exports');
  expect(ids).toContain('imports');
  expect(ids).toContain('trade');
  expect(ids).not.toContain('grain-output');
  // Where one of two stands, both do.
  const linked = [...observations].flatMap(({ indicator, reference }) => {
    const other = reference.split('/')[1];
    return other === undefined || ids.has(indicator) === ids.has(other) ? [] : [indicator];
  });
  expect(linked).toEqual([]);
});
