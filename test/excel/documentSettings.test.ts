import { afterEach, expect, it, vi } from 'vitest';
import { changeSettings } from '../../src/excel/documentSettings.ts';

afterEach(() => vi.unstubAllGlobals());

/** The settings of a workbook that takes them or does not. */
function settingsOf(values: Map<string, unknown>, isSaved: boolean): Office.Settings {
  vi.stubGlobal('Office', { AsyncResultStatus: { Succeeded: 'succeeded' } });
  const settings = {
    get: (key: string) => values.get(key) ?? null,
    set: (key: string, value: unknown) => void values.set(key, value),
    remove: (key: string) => void values.delete(key),
    refreshAsync: (told: () => void) => told(),
    saveAsync: (told: (result: unknown) => void) =>
      told({
        status: isSaved ? 'succeeded' : 'failed',
        error: { name: 'Read only', message: 'The document is read-only.' },
      }),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is called of them is there
  return settings as unknown as Office.Settings;
}

const changes = new Map<string, unknown>([
  ['a', 2],
  ['b', undefined],
  ['c', 'new'],
]);

it('changes settings and takes them away', async () => {
  const values = new Map<string, unknown>([
    ['a', 1],
    ['b', true],
  ]);
  expect((await changeSettings(settingsOf(values, true), changes)).ok).toBe(true);
  expect([...values]).toEqual([
    ['a', 2],
    ['c', 'new'],
  ]);
});

it('leaves them as they were where they cannot be saved', async () => {
  const values = new Map<string, unknown>([
    ['a', 1],
    ['b', true],
  ]);
  expect((await changeSettings(settingsOf(values, false), changes)).ok).toBe(false);
  expect(Object.fromEntries(values)).toEqual({ a: 1, b: true });
});

it('saves what a co-author saved meanwhile along, and keeps what is being saved', async () => {
  const values = new Map<string, unknown>([['a', 1]]);
  const settings = settingsOf(values, true);
  settings.refreshAsync = (told) => {
    values.set('a', 'old').set('theirs', true);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing of it is read
    told?.({} as Office.AsyncResult<Office.Settings>);
  };
  await changeSettings(settings, changes);
  expect(Object.fromEntries(values)).toEqual({ a: 2, theirs: true, c: 'new' });
});
