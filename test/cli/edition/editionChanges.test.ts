import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { editionChanges } from '../../../src/cli/edition/editionChanges.ts';
import { contentOf, figure } from '../support/content.ts';

describe('editionChanges', () => {
  it('counts figures by id', () => {
    const before = buildEdition(
      contentOf({ figures: [figure({ id: 'a' }), figure({ id: 'b' }), figure({ id: 'c' })] }),
    );
    const after = buildEdition(
      contentOf({
        figures: [
          figure({ id: 'b', value: 1 }),
          figure({ id: 'c' }),
          figure({ id: 'd' }),
          figure({ id: 'e' }),
        ],
      }),
    );
    expect(editionChanges(before, after)).toEqual({ added: 2, changed: 1, removed: 1 });
    expect(editionChanges(after, after)).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});
