import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFaultLog } from '../../src/excel/createFaultLog.ts';

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => logged.mockClear());

describe('createFaultLog', () => {
  it('logs a fault once, however many cells have it', () => {
    const log = createFaultLog();
    const fault = { error: 'TypeError: planted', stack: '    at f (a.js:1:2)' };
    for (let cell = 0; cell < 1000; cell += 1) log({ ...fault });
    expect(logged.mock.calls).toEqual([['TypeError: planted\n    at f (a.js:1:2)']]);
  });

  it('logs the same error from another place as well', () => {
    const log = createFaultLog();
    log({ error: 'TypeError: planted', stack: 'a.js:1:2' });
    log({ error: 'TypeError: planted', stack: 'a.js:3:4' });
    expect(logged).toHaveBeenCalledTimes(2);
  });

  it('stops where every fault differs', () => {
    const log = createFaultLog();
    for (let cell = 0; cell < 1000; cell += 1) log({ error: `Error: ${cell}`, stack: '' });
    expect(logged).toHaveBeenCalledTimes(100);
  });
});
