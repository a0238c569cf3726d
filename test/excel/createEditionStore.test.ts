import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../src/domain/result.ts';
import { createEditionStore, type EditionWays } from '../../src/excel/createEditionStore.ts';
import { firstDataset } from '../support/firstEdition.ts';
import { memoryEditions } from '../support/memoryEditions.ts';

const { id } = firstDataset.edition;
const list = memoryEditions({ datasets: [firstDataset] }).list;
const page = 'page';

function ways(parts: Partial<EditionWays<string>> = {}): EditionWays<string> {
  const kept = new Map<string, string>();
  const result = success('the page’s');
  return {
    page: {
      id: page,
      source: { current: () => result, loaded: async () => Promise.resolve(result) },
    },
    list,
    cache: {
      find: async (wanted) => Promise.resolve(kept.get(wanted)),
      keep: async (entry, text) => {
        kept.set(entry.id, text);
        return Promise.resolve();
      },
    },
    addressOf: (wanted) => `https://example.org/${wanted}.json`,
    fetchFile: async (file) => Promise.resolve(success(`text of ${file.address}`)),
    decode: (text, wanted) => success(`${wanted}: ${text}`),
    ...parts,
  };
}

describe('createEditionStore', () => {
  it('has the edition of the page at once', () => {
    expect(createEditionStore(ways()).source(page).current()).toEqual(success('the page’s'));
  });

  it('fetches an older one once, and has it from storage the next time', async () => {
    const fetchFile = vi.fn(ways().fetchFile);
    const given = ways({ fetchFile });
    const store = createEditionStore(given);
    const text = `${id}: text of https://example.org/${id}.json`;
    expect(store.source(id).current()).toBeUndefined();
    expect(await store.source(id).loaded()).toEqual(success(text));
    expect(store.source(id).current()).toEqual(success(text));
    expect(await createEditionStore(given).source(id).loaded()).toEqual(success(text));
    expect(fetchFile).toHaveBeenCalledTimes(1);
    expect(fetchFile).toHaveBeenCalledWith(expect.objectContaining({ sha256: '0'.repeat(64) }));
  });

  it.each(['2020-01-01-00000000', '../../etc', 'https://example.org/a', ''])(
    'says that there is no edition %j',
    async (wanted) => {
      const { source } = createEditionStore(ways());
      expect(await source(wanted).loaded()).toEqual(
        failure({ code: 'edition-unavailable', edition: wanted }),
      );
    },
  );

  it('says why one is not to be had where the list is not, and keeps nothing that was refused', async () => {
    const keep = vi.fn(async () => Promise.resolve());
    const cause = { kind: 'unreachable' } as const;
    const gone = failure({ code: 'edition-not-loaded', edition: 'index', cause });
    const own = failure({ code: 'edition-not-loaded', edition: id, cause });
    const without = createEditionStore(ways({ list: async () => Promise.resolve(gone) }));
    expect(await without.source(id).loaded()).toEqual(own);
    const refusing = createEditionStore(
      ways({
        fetchFile: async () => Promise.resolve(own),
        cache: { find: async () => Promise.resolve(undefined), keep },
      }),
    );
    expect(await refusing.source(id).loaded()).toEqual(own);
    expect(keep).not.toHaveBeenCalled();
  });
});
