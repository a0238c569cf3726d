import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { changesFile } from '../../../src/cli/edition/changesFile.ts';
import { sha256 } from '../../../src/cli/edition/editionId.ts';
import { editionFile, readIndex } from '../../../src/cli/edition/editionIndex.ts';
import { fileSteps, type FileSteps } from '../../../src/cli/edition/fileSteps.ts';
import { loadEdition } from '../../../src/cli/edition/loadEdition.ts';
import { newestEdition } from '../../../src/cli/edition/newestEdition.ts';
import { storeEdition } from '../../../src/cli/edition/storeEdition.ts';
import { listedEdition } from '../../support/listedEdition.ts';
import { contentOf, figure } from '../support/content.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const editionWith = (...ids: readonly string[]) =>
  buildEdition(contentOf({ figures: ids.map((id) => figure({ id })) }));

const killedStore = fileURLToPath(new URL('../support/killedStore.ts', import.meta.url));

const listed = (folder: string) =>
  readIndex(folder)?.editions.map(({ id, released, changes }) => ({ id, released, changes }));

function loadedFrom(folder: string) {
  const edition = loadEdition(folder);
  return edition === undefined ? undefined : listedEdition(edition);
}

describe('storeEdition', () => {
  const [first, second, third] = [editionWith('a'), editionWith('a', 'b'), editionWith('b', 'c')];

  it('writes the file that its entry describes', () => {
    const folder = temporaryFolder();
    const stored = storeEdition(folder, first, false);
    if (!('entry' in stored)) throw new Error(stored.kind);
    const bytes = readFileSync(join(folder, editionFile(first.id)));
    expect(stored.entry).toMatchObject({
      id: first.id,
      sha256: sha256(bytes),
      bytes: bytes.length,
      released: false,
      counts: { places: 2, observations: 1 },
      changes: null,
    });
    expect(loadedFrom(folder)).toEqual(first);
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
    const none = { revised: 0, corrected: 0, amended: 0 };
    const changes = { since: first.id, added: 2, ...none, withdrawn: 1 };
    expect(listed(folder)).toEqual([
      { id: third.id, released: false, changes },
      { id: first.id, released: true, changes: null },
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(
      [
        editionFile(first.id),
        editionFile(third.id),
        changesFile(third.id),
        'index.json',
      ].toSorted(),
    );
    expect(JSON.parse(readFileSync(join(folder, changesFile(third.id)), 'utf8'))).toMatchObject({
      since: first.id,
      withdrawn: [{ figure: 'a' }],
    });
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

/** Steps of which the one of a number fails as on a full disk, half of the text being written. */
function failingAt(number: number): FileSteps {
  let count = 0;
  const fail = (): void => {
    count += 1;
    if (count === number) throw new Error('ENOSPC: no space left on device');
  };
  const failing =
    <Given extends readonly string[], Answer>(step: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      fail();
      return step(...given);
    };
  return {
    makeFolder: failing(fileSteps.makeFolder),
    write(path, text) {
      writeFileSync(path, text.slice(0, text.length / 2));
      fail();
      fileSteps.write(path, text);
    },
    rename: failing(fileSteps.rename),
    syncFolder: failing(fileSteps.syncFolder),
    remove: failing(fileSteps.remove),
    list: failing(fileSteps.list),
  };
}

describe('storeEdition where it is interrupted', () => {
  const [before, after] = [editionWith('a', 'b'), editionWith('b', 'c')];
  const whole = ['index.json', editionFile(after.id)].toSorted();
  const points = Array.from({ length: 9 }, (_, index) => index + 1);

  it.each(points)('keeps the last good edition when step %d fails, and heals', (number) => {
    const folder = temporaryFolder();
    storeEdition(folder, before, false);
    const stored = storeEdition(folder, after, false, failingAt(number));
    expect(stored).toEqual({ kind: 'failed', reason: 'ENOSPC: no space left on device' });
    const answering = loadEdition(folder);
    expect([before.id, after.id]).toContain(answering?.id);
    expect(newestEdition(folder)).toBe(join(folder, editionFile(answering?.id ?? '')));
    storeEdition(folder, after, false);
    expect(loadedFrom(folder)).toEqual(after);
    expect(readdirSync(folder).toSorted()).toEqual(whole);
  });

  it('has no further step', () => {
    const folder = temporaryFolder();
    storeEdition(folder, before, false);
    expect(storeEdition(folder, after, false, failingAt(points.length + 1)).kind).toBe('stored');
  });

  // Half of the edition written, before it has its name, before the list has its, and before the old file goes.
  it.each([2, 3, 6, 9])('is killed at step %d, and heals', (number) => {
    const folder = temporaryFolder();
    storeEdition(folder, before, false);
    const given = ['--import', 'tsx', killedStore, folder, String(number)];
    const child = spawnSync(process.execPath, given, { input: JSON.stringify(after) });
    expect([child.signal, child.stderr.toString()]).toEqual(['SIGKILL', '']);
    expect([before.id, after.id]).toContain(loadEdition(folder)?.id);
    storeEdition(folder, after, false);
    expect(loadedFrom(folder)).toEqual(after);
    expect(readdirSync(folder).toSorted()).toEqual(whole);
  });

  it('writes a released edition’s lost file again, and nothing else', () => {
    const folder = temporaryFolder();
    storeEdition(folder, before, true);
    const list = readFileSync(join(folder, 'index.json'), 'utf8');
    writeFileSync(join(folder, editionFile(before.id)), '{}');
    expect([loadEdition(folder), newestEdition(folder)]).toEqual([undefined, undefined]);
    expect(storeEdition(folder, before, false).kind).toBe('unchanged');
    expect(loadedFrom(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe(list);
  });

  it('says why a folder cannot be made', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(storeEdition(join(file, 'editions'), before, false)).toMatchObject({ kind: 'failed' });
  });
});

describe('newestEdition', () => {
  it('is undefined where nothing was built', () => {
    expect(newestEdition(temporaryFolder())).toBeUndefined();
  });
});
