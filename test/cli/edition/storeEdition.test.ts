import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { sha256 } from '../../../src/cli/edition/editionId.ts';
import { editionFile, readIndex } from '../../../src/cli/edition/editionIndex.ts';
import { loadEdition } from '../../../src/cli/edition/loadEdition.ts';
import { newestEdition } from '../../../src/cli/edition/newestEdition.ts';
import { storeEdition } from '../../../src/cli/edition/storeEdition.ts';
import { contentOf, figure } from '../support/content.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const editionWith = (...ids: readonly string[]) =>
  buildEdition(contentOf({ figures: ids.map((id) => figure({ id })) }));

const listed = (folder: string) =>
  readIndex(folder)?.editions.map(({ id, released, changes }) => ({ id, released, changes }));

describe('storeEdition', () => {
  const [first, second, third] = [editionWith('a'), editionWith('a', 'b'), editionWith('b', 'c')];

  it('writes the file that its entry describes', () => {
    const folder = temporaryFolder();
    const stored = storeEdition(folder, first, false);
    if (stored.kind === 'broken-index') throw new Error('no index');
    const bytes = readFileSync(join(folder, editionFile(first.id)));
    expect(stored.entry).toMatchObject({
      id: first.id,
      sha256: sha256(bytes),
      bytes: bytes.length,
      released: false,
      counts: { places: 2, observations: 1 },
      changes: null,
    });
    expect(loadEdition(folder)).toEqual(first);
  });

  it('replaces an unreleased edition with its file', () => {
    const folder = temporaryFolder();
    storeEdition(folder, first, false);
    expect(storeEdition(folder, second, false).kind).toBe('stored');
    expect(listed(folder)).toEqual([{ id: second.id, released: false, changes: null }]);
    expect(readdirSync(folder).toSorted()).toEqual(
      [editionFile(second.id), 'index.json'].toSorted(),
    );
  });

  it('keeps a released edition for ever and tells what the next one changes', () => {
    const folder = temporaryFolder();
    storeEdition(folder, first, true);
    storeEdition(folder, second, false);
    storeEdition(folder, third, false);
    expect(listed(folder)).toEqual([
      { id: third.id, released: false, changes: { added: 2, changed: 0, removed: 1 } },
      { id: first.id, released: true, changes: null },
    ]);
    expect(existsSync(join(folder, editionFile(first.id)))).toBe(true);
    expect(newestEdition(folder)).toBe(join(folder, editionFile(third.id)));
  });

  it('changes nothing when the content is the same, and never takes a release back', () => {
    const folder = temporaryFolder();
    storeEdition(folder, first, false);
    expect(storeEdition(folder, first, false).kind).toBe('unchanged');
    expect(storeEdition(folder, first, true).kind).toBe('stored');
    expect(storeEdition(folder, first, false).kind).toBe('unchanged');
    expect(listed(folder)).toEqual([{ id: first.id, released: true, changes: null }]);
  });

  it.each(['{', '{"format":2,"editions":[]}', '{"format":1,"editions":[{"id":"../x"}]}'])(
    'leaves a broken list alone: %s',
    (text) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'index.json'), text);
      expect(storeEdition(folder, first, false)).toEqual({ kind: 'broken-index' });
      expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe(text);
      expect(newestEdition(folder)).toBeUndefined();
    },
  );
});

describe('newestEdition', () => {
  it('is undefined where nothing was built', () => {
    expect(newestEdition(temporaryFolder())).toBeUndefined();
  });
});
