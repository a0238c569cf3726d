import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { serializeEdition } from '../../../src/cli/edition/serializeEdition.ts';
import { decodeEdition } from '../../../src/dataset/decodeEdition.ts';
import { listedEdition } from '../../support/listedEdition.ts';
import { contentOf, figure } from '../support/content.ts';

describe('serializeEdition', () => {
  const edition = buildEdition(contentOf({ figures: [figure(), figure({ id: 'f2' })] }));

  it('writes JSON of the same content', () => {
    const read = decodeEdition(JSON.parse(serializeEdition(edition)));
    expect(read.ok && listedEdition(read.value)).toEqual(edition);
  });

  it('gives every column its own line', () => {
    const lines = serializeEdition(edition).split('\n');
    expect(lines).toContain('"value":{"words":[527.7],"at":[0,0]},');
  });
});
