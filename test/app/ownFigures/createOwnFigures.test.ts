import { describe, expect, it } from 'vitest';
import {
  createOwnFigures,
  type OwnFiguresService,
} from '../../../src/app/ownFigures/createOwnFigures.ts';
import { ownDataset } from '../../../src/app/ownFigures/ownDataset.ts';
import { done, refused, type Outcome } from '../../../src/app/ports/outcome.ts';
import type { OwnTable } from '../../../src/app/ports/ownTable.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { Result } from '../../../src/domain/result.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { ownTable } from '../../support/ownTable.ts';

const key = '419001|trade||level|2020';
const typed = (value: number): OwnTable => ownTable([['济源', '进出口', '', 2020, value, '亿元']]);

interface Book {
  table: Outcome<OwnTable | undefined>;
  isMarked: boolean | undefined;
}

function serviceOf(
  book: Book,
  pause = async () => new Promise<void>(() => undefined),
): OwnFiguresService {
  return createOwnFigures({
    port: {
      isMarked: () => book.isMarked,
      mark: async () => Promise.resolve(done(undefined)),
      read: async () => Promise.resolve(book.table),
      watch: () => undefined,
    },
    add: async (dataset, table) =>
      ownDataset(dataset, table, { now: () => 0, pause: async () => Promise.resolve() }),
    printOf: async (text) => Promise.resolve(String(text.length)),
    pause,
  });
}

const valueIn = (result: Result<Dataset> | undefined): number | undefined =>
  result?.ok === true ? result.value.cell(key)?.published[0]?.value : undefined;

describe('createOwnFigures', () => {
  it('lets a workbook that says nothing of own figures answer at once, from the very edition', () => {
    const service = serviceOf({ table: done(undefined), isMarked: false });
    expect(service.added(newestDataset)).toEqual({ ok: true, value: newestDataset });
    expect(service.added(newestDataset)).toBe(service.added(newestDataset));
  });

  it('has a workbook that says so wait, and then answer with them', async () => {
    const service = serviceOf({ table: done(typed(120.5)), isMarked: true });
    expect(service.current()).toBeUndefined();
    expect(service.added(newestDataset)).toBeUndefined();
    expect(valueIn(await service.addedSoon(newestDataset))).toBe(120.5);
    expect(valueIn(service.added(newestDataset))).toBe(120.5);
    expect(service.added(newestDataset)).toBe(service.added(newestDataset));
    expect(service.rowsBeside(newestDataset.edition.id)).toMatchObject([{ kind: 'answers' }]);
  });

  it('sees a change all at once, and none where nothing is another', async () => {
    const book: Book = { table: done(typed(120.5)), isMarked: true };
    const service = serviceOf(book);
    const before = await service.addedSoon(newestDataset);
    const { print } = service.current() ?? {};
    await service.read();
    expect(service.added(newestDataset)).toBe(before);
    book.table = done(typed(121));
    const reading = service.read();
    expect(valueIn(service.added(newestDataset))).toBe(120.5);
    await reading;
    expect(valueIn(service.added(newestDataset))).toBe(121);
    book.table = done(undefined);
    await service.read();
    expect(service.added(newestDataset)).toEqual({ ok: true, value: newestDataset });
    expect([print, service.current()?.print]).toEqual([expect.stringMatching(/^\d+$/u), '']);
  });

  it('tells its listeners', async () => {
    const service = serviceOf({ table: done(typed(120.5)), isMarked: false });
    let told = 0;
    const stop = service.onChange(() => (told += 1));
    await service.read();
    stop();
    await service.read();
    expect(told).toBe(1);
  });

  it('keeps what it has where the table cannot be read again', async () => {
    const book: Book = { table: done(typed(120.5)), isMarked: true };
    const service = serviceOf(book);
    await service.addedSoon(newestDataset);
    book.table = refused({ code: 'cell-editing' });
    await service.read();
    expect(valueIn(service.added(newestDataset))).toBe(120.5);
    expect(service.current()?.issue).toEqual({ code: 'cell-editing' });
  });

  it('answers nothing where the workbook has own figures that cannot be read', async () => {
    const book: Book = { table: refused({ code: 'cell-editing' }), isMarked: true };
    const service = serviceOf(book, async () => Promise.resolve());
    expect(await service.addedSoon(newestDataset)).toEqual({
      ok: false,
      issue: { code: 'own-unread' },
    });
    expect(service.hasGivenUp()).toBe(true);
    book.table = done(typed(120.5));
    await service.read();
    expect(valueIn(await service.addedSoon(newestDataset))).toBe(120.5);
  });
});
