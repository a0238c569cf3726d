import { describe, expect, it } from 'vitest';
import { newState } from '../../src/app/editions/changeState.ts';
import type { StateReading } from '../../src/app/editions/workbookState.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { failure, success, type Result } from '../../src/domain/result.ts';
import type { EditionStore } from '../../src/excel/createEditionStore.ts';
import { workbookDataset } from '../../src/excel/workbookDataset.ts';
import { firstDataset } from '../support/firstEdition.ts';
import { newestDataset } from '../support/newestEdition.ts';

const [older, newer] = [firstDataset.edition.id, newestDataset.edition.id];
const key = '410100|trade||level|2024';

/** The newer edition comes with the page, the older has to be fetched. */
function editions(fetched: Result<Dataset> = success(firstDataset)): EditionStore<Dataset> {
  let known: Result<Dataset> | undefined;
  const page = success(newestDataset);
  return {
    page: newer,
    list: async () => Promise.resolve(success([])),
    source: (id) =>
      id === newer
        ? { current: () => page, loaded: async () => Promise.resolve(page) }
        : {
            current: () => known,
            loaded: async () => {
              known = fetched;
              return Promise.resolve(fetched);
            },
          },
  };
}

const sound = (
  edition: string,
  held: readonly (readonly [string, string])[] = [],
): StateReading => ({
  kind: 'sound',
  state: { ...newState(edition), held: new Map(held) },
});

const ready = async (): Promise<void> => Promise.resolve();

describe('workbookDataset', () => {
  it('waits for the state, and then answers at once', async () => {
    let reading: StateReading | undefined;
    const source = workbookDataset({
      state: () => reading,
      ready: async () => {
        reading = { kind: 'none', language: undefined };
        return Promise.resolve();
      },
      editions: editions(),
    });
    expect(source.current()).toBeUndefined();
    expect(await source.loaded()).toEqual(success(newestDataset));
    expect(source.current()).toEqual(success(newestDataset));
  });

  it('never answers from another edition than the workbook’s', async () => {
    const reading = sound(older);
    const source = workbookDataset({ state: () => reading, ready, editions: editions() });
    expect(source.current()).toBeUndefined();
    expect(await source.loaded()).toEqual(success(firstDataset));
    const gone = failure({ code: 'edition-unavailable', edition: older });
    const without = workbookDataset({ state: () => reading, ready, editions: editions(gone) });
    expect(await without.loaded()).toEqual(gone);
    expect(without.current()).toEqual(gone);
  });

  it('answers held figures from their editions, one dataset for one state', async () => {
    const reading = sound(newer, [[key, older]]);
    const source = workbookDataset({ state: () => reading, ready, editions: editions() });
    expect(source.current()).toBeUndefined();
    const loaded = await source.loaded();
    expect(loaded.ok && loaded.value.cell(key)?.published[0]?.value).toBe(5565);
    expect(source.current()).toBe(loaded);
  });

  it('says that a state is damaged, and that a host has told none', async () => {
    const damaged: StateReading = { kind: 'damaged', damage: 'newer', text: '' };
    const source = workbookDataset({ state: () => damaged, ready, editions: editions() });
    const issue = { code: 'damaged-state', damage: 'newer' };
    expect(source.current()).toEqual({ ok: false, issue });
    const silent = workbookDataset({ state: () => undefined, ready, editions: editions() });
    expect(await silent.loaded()).toMatchObject({ ok: false, issue: { cause: { kind: 'late' } } });
  });
});
