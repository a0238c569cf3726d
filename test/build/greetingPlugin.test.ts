import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GreetingPlugin } from '../../src/build/greetingPlugin.ts';
import { compileWith } from './compileWith.ts';

describe(GreetingPlugin, () => {
  let said: unknown[];
  beforeEach(() => {
    said = [];
    vi.spyOn(console, 'log').mockImplementation((line) => said.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  it('says its lines once, however often is compiled', async () => {
    await compileWith([new GreetingPlugin(['here', 'and there'])], { times: 2 });
    await setImmediate();
    expect(said).toEqual(['here\nand there']);
  });

  it('says nothing of what does not compile', async () => {
    await compileWith([new GreetingPlugin(['here'])], { source: 'const ;' }).catch(() => []);
    await setImmediate();
    expect(said).toEqual([]);
  });
});
