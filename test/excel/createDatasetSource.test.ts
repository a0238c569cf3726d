import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success, type Result } from '../../src/domain/result.ts';
import { createDatasetSource, type Loading } from '../../src/excel/createDatasetSource.ts';

const gone = failure({
  code: 'edition-not-loaded',
  edition: 'e',
  cause: { kind: 'refused', status: 404 },
});
const late = failure({
  code: 'edition-not-loaded',
  edition: 'e',
  cause: { kind: 'late', seconds: 30 },
});
const never = async (): Promise<never> => new Promise(() => undefined);

/** Loading of a text in which nothing comes unless it is said to. */
function loadingWith(parts: Partial<Loading<string>>): Loading<string> {
  return {
    edition: 'e',
    arrived: () => undefined,
    settled: async () => Promise.resolve(),
    fetchText: async () => Promise.resolve(gone),
    decode: (text) => success(`decoded ${text}`),
    ...parts,
  };
}

describe('createDatasetSource', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has at once what came with the page, decoded once', async () => {
    const decode = vi.fn((text: string) => success(text));
    const source = createDatasetSource(loadingWith({ arrived: () => 'text', decode }));
    expect(source.current()).toEqual(success('text'));
    expect(await source.loaded()).toBe(source.current());
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it('waits for a script that comes later', async () => {
    let text: string | undefined;
    const settling: (() => void)[] = [];
    const settled = async (): Promise<void> =>
      new Promise((resolve) => {
        settling.push(resolve);
      });
    const source = createDatasetSource(loadingWith({ arrived: () => text, settled }));
    expect(source.current()).toBeUndefined();
    const loaded = source.loaded();
    text = 'late';
    settling[0]?.();
    expect(await loaded).toEqual(success('decoded late'));
    expect(source.current()).toEqual(success('decoded late'));
  });

  it('fetches what the page could not bring, once for all who wait', async () => {
    const fetchText = vi.fn(async (): Promise<Result<string>> => Promise.resolve(success('json')));
    const source = createDatasetSource(loadingWith({ fetchText }));
    const both = await Promise.all([source.loaded(), source.loaded()]);
    expect(both).toEqual([success('decoded json'), success('decoded json')]);
    expect(fetchText).toHaveBeenCalledTimes(1);
  });

  it('tells why it failed, and tries again after a while', async () => {
    const answers = [gone, success('json')];
    const fetchText = vi.fn(async () => Promise.resolve(answers.shift() ?? gone));
    const source = createDatasetSource(loadingWith({ fetchText }));
    expect(await source.loaded()).toEqual(gone);
    expect([source.current(), await source.loaded()]).toEqual([gone, gone]);
    expect(fetchText).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_001);
    expect(source.current()).toBeUndefined();
    expect(await source.loaded()).toEqual(success('decoded json'));
  });

  it('answers who waits too long, and uses what comes after that', async () => {
    const coming: ((text: Result<string>) => void)[] = [];
    const fetchText = async (): Promise<Result<string>> =>
      new Promise((resolve) => {
        coming.push(resolve);
      });
    const source = createDatasetSource(loadingWith({ fetchText }));
    const loaded = source.loaded();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await loaded).toEqual(late);
    coming[0]?.(success('at last'));
    await vi.advanceTimersByTimeAsync(1);
    expect(source.current()).toEqual(success('decoded at last'));
  });

  it('answers who waits for a script that never ends', async () => {
    const loaded = createDatasetSource(loadingWith({ settled: never })).loaded();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await loaded).toEqual(late);
  });

  it('does not try again what came and is broken', async () => {
    const broken = failure({ code: 'broken-edition', path: 'places', reason: 'none' });
    const source = createDatasetSource(
      loadingWith({ arrived: () => 'text', decode: () => broken }),
    );
    vi.advanceTimersByTime(60_000);
    expect([source.current(), await source.loaded()]).toEqual([broken, broken]);
  });
});
