import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { serializeEdition } from '../../../src/cli/edition/serializeEdition.ts';
import { contentOf, figure } from '../support/content.ts';

describe('serializeEdition', () => {
  const edition = buildEdition(contentOf({ figures: [figure(), figure({ id: 'f2' })] }));

  it('writes JSON of the same content', () => {
    expect(JSON.parse(serializeEdition(edition))).toEqual(edition);
  });

  it('gives every item its own line', () => {
    const lines = serializeEdition(edition).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"f'))).toHaveLength(2);
  });
});
