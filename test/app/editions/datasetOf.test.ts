import { expect, it } from 'vitest';
import { datasetOf, editionIds } from '../../../src/app/editions/datasetOf.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const newest = newestDataset.edition.id;
const first = firstDataset.edition.id;
const held = new Map([['410100|trade||level|2024', first]]);

it('needs each edition once', () => {
  expect(editionIds({ edition: newest, held: new Map([...held, ['x', newest]]) })).toEqual([
    newest,
    first,
  ]);
});

it('answers from no other edition while one is not there', () => {
  expect(datasetOf({ edition: newest, held }, new Map([[newest, newestDataset]]))).toBeUndefined();
  expect(datasetOf({ edition: first, held }, new Map([[newest, newestDataset]]))).toBeUndefined();
  const there = new Map([
    [newest, newestDataset],
    [first, firstDataset],
  ]);
  expect(datasetOf({ edition: newest, held }, there)?.edition.id).toBe(newest);
  expect(datasetOf({ edition: newest, held: new Map() }, there)).toBe(newestDataset);
});
