import { describe, expect, it } from 'vitest';
import { serializeEdition } from '../../src/cli/edition/serializeEdition.ts';
import { decodeEdition } from '../../src/dataset/decodeEdition.ts';
import { openEdition } from '../../src/dataset/openEdition.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { syntheticEdition } from '../support/syntheticEdition.ts';

describe.each([
  ['the newest edition', newestEdition],
  ['a made-up one', syntheticEdition(500)],
])('openEdition, of %s', (_name, edition) => {
  const text = serializeEdition(edition);

  it('opens what decodeEdition reads whole, to the last number', () => {
    const opened = openEdition(JSON.parse(text));
    const decoded = decodeEdition(JSON.parse(text));
    if (!opened.ok || !decoded.ok) throw new Error('not read');
    expect(JSON.stringify(opened.value)).toBe(JSON.stringify(decoded.value));
  });
});

it('openEdition takes nothing that is no edition', () => {
  for (const json of [null, 7, [], {}, { format: 3 }])
    expect(openEdition(json)).toMatchObject({ ok: false, issue: { code: 'broken-edition' } });
});
