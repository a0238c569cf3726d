import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { PartFault } from '../../src/app/release/partFault.ts';
import type { FailedScript } from '../../src/excel/failedScript.ts';
import { findPartFault } from '../../src/excel/findPartFault.ts';
import { serveListener, type TestServer } from '../support/serveListener.ts';

const wanted = '1.1.0+aaaaaaaa';
const script = 'self.a=1;';
const integrity = `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** A server with these files. */
const files =
  (contents: Readonly<Record<string, string>>): RequestListener =>
  ({ url = '' }, response) => {
    const content = contents[url.slice(1)];
    if (content === undefined) response.writeHead(404).end();
    else response.end(content);
  };
const released = (build: string): string => JSON.stringify({ build });

const broken: RequestListener = (_request, response) => response.destroy();

describe(findPartFault, () => {
  let server: TestServer | undefined;
  afterEach(() => server?.stop());

  const find = async (
    listener: RequestListener,
    failed: Omit<FailedScript, 'address'> | undefined = {},
  ): Promise<PartFault> => {
    server = await serveListener(listener);
    const { address } = server;
    const asked = failed === undefined ? undefined : { ...failed, address: `${address}a.1.js` };
    return findPartFault(asked, { build: wanted, address: `${address}taskpane.html?et=1` });
  };

  it('finds another release, whatever became of the script', async () => {
    const there = '1.2.0+bbbbbbbb';
    expect(await find(files({ 'release.json': released(there) }))).toEqual({
      kind: 'replaced',
      there,
      wanted,
    });
  });

  it('finds a file that the server lacks, also where it says nothing of its release', async () => {
    const missing = { kind: 'missing', file: 'a.1.js', status: 404, wanted };
    expect(await find(files({ 'release.json': released(wanted) }))).toEqual(missing);
    expect(await find(files({}))).toEqual(missing);
    expect(await find(files({ 'release.json': '<!doctype html>' }))).toEqual(missing);
  });

  it('finds a script that was cut or changed, by what the page holds it against', async () => {
    const cut = files({ 'release.json': released(wanted), 'a.1.js': script.slice(0, 4) });
    const altered = { kind: 'altered', file: 'a.1.js', wanted };
    expect(await find(cut, { integrity })).toEqual(altered);
    expect(await find(cut, { arrived: true })).toEqual(altered);
  });

  it('blames the network where the script comes whole at a second try', async () => {
    const whole = files({ 'release.json': released(wanted), 'a.1.js': script });
    expect(await find(whole, { integrity })).toEqual({ kind: 'unreachable' });
  });

  it('blames the network where nothing comes', async () => {
    expect(await find(broken)).toEqual({ kind: 'unreachable' });
    server?.stop();
    expect(
      await findPartFault(undefined, { build: wanted, address: server?.address ?? '' }),
    ).toEqual({
      kind: 'unreachable',
    });
  });
});
