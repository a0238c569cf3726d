import { describe, expect, it, vi } from 'vitest';
import { developmentServer } from '../../src/build/developmentServer.ts';
import { readOptions } from '../../src/build/options.ts';

const addresses = {
  secure: new URL('https://localhost:3000/'),
  plain: new URL('http://localhost:3001/'),
  isMoved: false,
};

describe(developmentServer, () => {
  it('answers on this machine alone, and puts no script into the pages', async () => {
    expect(await developmentServer(readOptions({}), addresses)).toMatchObject({
      host: 'localhost',
      port: 3000,
      server: { type: 'https' },
      hot: false,
      liveReload: false,
      client: false,
    });
  });

  it.each([
    ['', [`${addresses.plain.href}workbench.html`]],
    ['true', false],
  ])('opens the workbench by plain http where somebody looks on (CI %j)', async (CI, open) => {
    vi.stubEnv('CI', CI === '' ? undefined : CI);
    vi.stubEnv('DISPLAY', ':0');
    const server = await developmentServer(readOptions({}), addresses);
    vi.unstubAllEnvs();
    expect(server.open).toEqual(open);
  });
});
