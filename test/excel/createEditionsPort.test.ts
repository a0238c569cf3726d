import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { success, type Result } from '../../src/domain/result.ts';
import { createEditionsPort, type EditionsParts } from '../../src/excel/createEditionsPort.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

const named = (id: string): Dataset => createDataset({ ...sampleEdition, id });
const [older, newer, newest] = [named('older'), named('newer'), named('newest')];

/** A port whose workbook moves when told, and whose editions are prepared when told. */
function moving() {
  let now: Result<Dataset> = success(older);
  const listeners: (() => unknown)[] = [];
  const prepared: (() => void)[] = [];
  const works: Promise<unknown>[] = [];
  const unused = { list: async () => Promise.reject(new Error('not asked')) };
  const parts = {
    editions: { ...unused, page: 'older', source: () => parts.answering },
    state: {
      onChange: (listener: () => unknown) => {
        listeners.push(listener);
      },
    },
    answering: { current: () => now, loaded: async () => Promise.resolve(now) },
    onOwnChange: () => undefined,
    instead: older,
    prepare: async () =>
      new Promise<void>((resolve) => {
        prepared.push(resolve);
      }),
    start: (work: () => Promise<unknown>) => {
      works.push(work());
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what following an edition needs
  const port = createEditionsPort(parts as unknown as EditionsParts);
  return {
    shown: () => port.shown().edition.id,
    moveTo: async (dataset: Dataset) => {
      now = success(dataset);
      for (const listener of listeners) listener();
      await setImmediate();
    },
    prepare: async () => {
      for (const resolve of prepared.splice(0)) resolve();
      await Promise.all(works);
    },
  };
}

describe('createEditionsPort', () => {
  it('shows another edition once all of it is there to be drawn', async () => {
    const port = moving();
    await port.moveTo(newer);
    expect(port.shown()).toBe('older');
    await port.prepare();
    expect(port.shown()).toBe('newer');
  });

  it('never shows an edition that another has followed meanwhile', async () => {
    const port = moving();
    await port.moveTo(newer);
    await port.moveTo(newest);
    const seen: string[] = [];
    await port.prepare();
    seen.push(port.shown());
    expect(seen).toEqual(['newest']);
  });
});
