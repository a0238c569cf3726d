import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { editionScript } from '../../src/build/editionScript.ts';
import { sha256 } from '../../src/cli/edition/editionId.ts';

const id = '2026-11-22-0123abcd';
const json = String.raw`{"a":"it's \"quoted\" \\ and` + '\n"b":"\u2028"}\r\n';

function folderWith(listed: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  const counts = {
    places: 0,
    indicators: 0,
    breakdowns: 0,
    sources: 0,
    observations: 0,
    computed: 0,
  };
  const entry = {
    id,
    date: '2026-11-22',
    sha256: sha256(listed),
    bytes: Buffer.byteLength(listed),
    released: false,
    counts,
    changes: null,
  };
  writeFileSync(join(folder, `${id}.json`), json);
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ format: 1, editions: [entry] }));
  return folder;
}

describe('editionScript', () => {
  it('hands over the text of the file, whatever stands in it', () => {
    const page: { self?: object; editions?: ReadonlyMap<string, string> } = {};
    page.self = page;
    runInNewContext(editionScript(folderWith(json)).text, page);
    expect(page.editions?.get(id)).toBe(json);
  });

  it('is named after its own content, which the page holds it against', () => {
    const { text, path, integrity } = editionScript(folderWith(json));
    const hash = createHash('sha256').update(text).digest();
    expect(path).toBe(`editions/${id}.${hash.toString('hex').slice(0, 8)}.js`);
    expect(integrity).toBe(`sha256-${hash.toString('base64')}`);
  });

  it('is not made of a file that is not the listed one', () => {
    expect(() => editionScript(folderWith(`${json} `))).toThrow('henan -- build');
  });
});
