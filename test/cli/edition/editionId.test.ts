import { describe, expect, it } from 'vitest';
import { canonicalJson, editionId, sha256 } from '../../../src/cli/edition/editionId.ts';

const empty = {
  format: 2,
  date: '2026-01-02',
  places: [],
  indicators: [],
  breakdowns: [],
  sources: [],
  observations: [],
  computed: [],
  bases: [],
} as const;

describe('editionId', () => {
  it('is the date and a digest of everything else', () => {
    expect(editionId(empty)).toMatch(/^2026-01-02-[0-9a-f]{8}$/u);
    expect(editionId({ ...empty, date: '2026-01-03' }).slice(11)).not.toBe(
      editionId(empty).slice(11),
    );
  });

  it('does not depend on the order of keys, but on that of items', () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: [2, 1] } })).toBe(
      '{"a":{"c":[2,1],"d":null},"b":1}',
    );
  });

  it('digests by SHA-256', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
