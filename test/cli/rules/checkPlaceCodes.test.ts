import { describe, expect, it } from 'vitest';
import { checkPlaceCodes } from '../../../src/cli/rules/checkPlaceCodes.ts';
import type { PlaceKind } from '../../../src/domain/place.ts';
import { place } from '../support/content.ts';

const codes = (id: string, kind: PlaceKind, parent: string) =>
  checkPlaceCodes([{ row: 2, item: place(id, { kind, parent }) }]).map(({ fault }) => fault);

describe('checkPlaceCodes', () => {
  it.each([
    ['410000', 'province', 'CN'],
    ['410100', 'prefecture', '410000'],
    ['419001', 'prefecture', '410000'],
    ['411082', 'county', '411000'],
    ['CN', 'country', 'WORLD'],
    ['WORLD', 'world', ''],
    ['ZN-zhengzhou-airport', 'zone', '410100'],
    ['GP-central-capitals', 'group', 'CN'],
  ] as const)('%s is a %s of %s', (id, kind, parent) => {
    expect(codes(id, kind, parent)).toEqual([]);
  });

  it.each([
    ['410100', 'province', 'CN'],
    ['411082', 'prefecture', '410000'],
    ['410100', 'county', '410000'],
    ['420100', 'prefecture', '410000'],
    ['411082', 'county', '410100'],
    ['41010', 'prefecture', '410000'],
    ['zhengzhou', 'prefecture', '410000'],
    ['410184', 'zone', '410100'],
    ['ZN-Airport', 'zone', '410100'],
  ] as const)('%s is no %s of %s', (id, kind, parent) => {
    expect(codes(id, kind, parent)).toEqual([{ code: 'place-code', value: id, kind }]);
  });
});
