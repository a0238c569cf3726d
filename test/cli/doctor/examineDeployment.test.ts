import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import product from '../../../package.json' with { type: 'json' };
import { headersOf } from '../../../src/build/server/headerRules.ts';
import { examineDeployment } from '../../../src/cli/doctor/examineDeployment.ts';
import type { Finding } from '../../../src/cli/doctor/finding.ts';
import { generatedFiles } from '../../../src/help/generatedFiles.ts';
import { repository } from '../../architecture/cruiseFolder.ts';
import { runHere } from '../support/runHere.ts';

/** What a server answers, before a fault is planted. */
interface Served {
  status: number;
  headers: Map<string, string>;
  body: Buffer;
}
type Fault = (path: string, served: Served) => void;

const build = `${product.version}+aaaaaaaa`;
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  xml: 'text/xml',
};

const sound: Fault = () => undefined;

const at =
  (file: string, change: (served: Served) => void): Fault =>
  (path, served) => {
    if (path === file) change(served);
  };

describe(examineDeployment, () => {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  const authority = join(folder, 'ca.crt');
  const certificate = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  let server: Server;
  let origin = '';
  let fault = sound;

  /** The files of a release at this server, with the headers that its server files say. */
  function serve(path: string): Served {
    const generated = generatedFiles(new URL(`${origin}/`)).get(path);
    const manifest = readFileSync(join(repository, 'manifest.xml'), 'utf8');
    const texts: Readonly<Record<string, string>> = {
      'manifest.xml': manifest.replaceAll('https://localhost:3000', origin),
      'taskpane.html': `<meta name=build content=${build}>`,
      'functions.js': '1;',
      'release.json': JSON.stringify({ build }),
    };
    const text = texts[path] ?? generated;
    const asset = join(repository, 'assets', path);
    const headers = new Map(headersOf(path));
    headers.set('Content-Type', types[path.split('.').at(-1) ?? ''] ?? '');
    try {
      return {
        status: 200,
        headers,
        body: text === undefined ? readFileSync(asset) : Buffer.from(text),
      };
    } catch {
      return { status: 404, headers, body: Buffer.from('') };
    }
  }

  beforeAll(async () => {
    await generateCertificates(authority, certificate, key, 30);
    server = createServer(
      { cert: readFileSync(certificate), key: readFileSync(key) },
      ({ url = '' }, response) => {
        const path = url.slice(1);
        const served = serve(path);
        fault(path, served);
        response.writeHead(served.status, Object.fromEntries(served.headers)).end(served.body);
      },
    ).listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    origin = `https://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  });
  afterEach(() => {
    fault = sound;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const examine = async (planted?: Fault): Promise<readonly Finding[]> => {
    fault = planted ?? fault;
    const trusted = readFileSync(authority, 'utf8');
    return (await examineDeployment(`${origin}/manifest.xml`, trusted)).findings;
  };

  it('finds nothing wrong with a release that is served as its server files say', async () => {
    expect(await examine()).toEqual([]);
    const { exitCode, reported } = await runHere(
      'doctor',
      `${origin}/manifest.xml`,
      '--authority',
      authority,
    );
    expect([exitCode, reported.join()]).toEqual([0, expect.stringMatching(/没有发现问题/u)]);
  });

  it.each<readonly [string, Fault, object]>([
    [
      'a missing file',
      at('functions.json', (served) => {
        served.status = 404;
      }),
      { code: 'status', status: 404 },
    ],
    [
      'a page for signing in',
      at('taskpane.html', (served) => {
        served.status = 302;
        served.headers.set('Location', 'https://login.example.org/');
      }),
      { code: 'status', status: 302, location: 'https://login.example.org/' },
    ],
    [
      'metadata without CORS',
      at('functions-en-US.json', ({ headers }) => headers.delete('Access-Control-Allow-Origin')),
      { code: 'no-cors' },
    ],
    [
      'X-Frame-Options',
      at('taskpane.html', ({ headers }) => {
        headers.delete('Content-Security-Policy');
        headers.set('X-Frame-Options', 'SAMEORIGIN');
      }),
      { code: 'no-framing', header: 'X-Frame-Options: SAMEORIGIN' },
    ],
    [
      'frame-ancestors of the own site',
      at('taskpane.html', ({ headers }) =>
        headers.set('Content-Security-Policy', "frame-ancestors 'self'"),
      ),
      { code: 'no-framing' },
    ],
    [
      'an icon that may not be kept',
      at('icons/app-32.png', ({ headers }) => headers.set('Cache-Control', 'no-store')),
      { code: 'icon-cached', value: 'no-store' },
    ],
    [
      'an icon of another size',
      at('icons/app-16.png', (served) => {
        served.body = readFileSync(join(repository, 'assets/icons/app-20.png'));
      }),
      { code: 'icon-size', wanted: 16, size: '20×20' },
    ],
    [
      'a page that is kept',
      at('taskpane.html', ({ headers }) => headers.set('Cache-Control', 'max-age=86400')),
      { code: 'page-cached' },
    ],
    [
      'JSON of another type',
      at('shortcuts.json', ({ headers }) => headers.set('Content-Type', 'text/plain')),
      { code: 'content-type', type: 'text/plain', wanted: 'application/json' },
    ],
    [
      'a page in the place of JSON',
      at('functions.json', (served) => {
        served.body = Buffer.from('<!doctype html>');
      }),
      { code: 'not-json' },
    ],
    [
      'an empty script',
      at('functions.js', (served) => {
        served.body = Buffer.from('');
      }),
      { code: 'empty' },
    ],
    [
      'a page of another build',
      at('taskpane.html', (served) => {
        served.body = Buffer.from('<meta name=build content=1.0.0+old>');
      }),
      { code: 'build', page: '1.0.0+old', release: build },
    ],
    [
      'a manifest of another version',
      at('manifest.xml', (served) => {
        served.body = Buffer.from(
          served.body.toString().replace(/<Version>[\d.]+/u, '<Version>1.0.0.0'),
        );
      }),
      { code: 'version', manifest: '1.0.0.0', release: build },
    ],
    [
      'what is no manifest',
      at('manifest.xml', (served) => {
        served.body = Buffer.from('<html></html>');
      }),
      { code: 'no-manifest' },
    ],
    [
      'an address by plain http',
      at('manifest.xml', (served) => {
        served.body = Buffer.from(
          served.body.toString().replace(`${origin}/functions.js`, 'http://localhost/functions.js'),
        );
      }),
      { code: 'not-https' },
    ],
  ])('names %s, and nothing else', async (_name, planted, finding) => {
    expect(await examine(planted)).toEqual([expect.objectContaining(finding)]);
  });

  it('names a certificate that is not trusted, and a server that is not there', async () => {
    const { findings } = await examineDeployment(`${origin}/manifest.xml`, undefined);
    expect(findings).toEqual([expect.objectContaining({ code: 'certificate' })]);
    const absent = await runHere('doctor', 'https://localhost:1/manifest.xml', '--lang', 'en-US');
    expect(absent.exitCode).toBe(1);
    expect(absent.printed).toEqual([
      expect.stringMatching(/manifest\.xml\tdoes not answer \(ECONNREFUSED\)/u),
    ]);
  });
});
