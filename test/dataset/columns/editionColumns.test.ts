import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColumns, encodeColumns } from '../../../src/dataset/columns/editionColumns.ts';
import { listedEdition } from '../../support/listedEdition.ts';
import { newestEdition } from '../../support/newestEdition.ts';
import { sampleEdition } from '../../support/sampleEdition.ts';

describe('editionColumns', () => {
  it.each([
    ['the sample', sampleEdition],
    ['the newest edition', newestEdition],
  ])('gives back %s as it was', (_name, edition) => {
    const json: unknown = JSON.parse(JSON.stringify(encodeColumns(edition)));
    const read = decodeColumns(json, false);
    expect(read.ok && listedEdition(read.value)).toEqual(listedEdition(edition));
  });

  it.each([undefined, null, 1, 'text', [], {}, { ...encodeColumns(sampleEdition), more: 1 }])(
    'refuses what is no edition: %#',
    (json) => {
      expect(decodeColumns(json, false)).toMatchObject({
        ok: false,
        issue: { code: 'broken-edition' },
      });
    },
  );

  it('answers every damage with a value, never a throw', () => {
    const text = JSON.stringify(encodeColumns(sampleEdition));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', '9', '[', '"', 'x'), (at, mark) => {
        const damaged = text.slice(0, at) + mark + text.slice(at + 1);
        let json: unknown;
        try {
          json = JSON.parse(damaged);
        } catch {
          return;
        }
        expect(typeof decodeColumns(json, false).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
