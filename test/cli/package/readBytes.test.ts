import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes, utf8Text } from '../../../src/cli/package/readBytes.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('readBytes', () => {
  it('reads a file, and tells a folder and nothing apart', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'id\n');
    mkdirSync(join(folder, 'b.csv'));
    expect(readBytes(join(folder, 'a.csv'))).toMatchObject({ bytes: Buffer.from('id\n') });
    expect(readBytes(join(folder, 'b.csv'))).toEqual({ fault: { code: 'not-a-file' } });
    expect(readBytes(join(folder, 'c.csv'))).toEqual({ fault: { code: 'file-missing' } });
    expect(readBytes(join(folder, 'a.csv', 'd'))).toEqual({ fault: { code: 'file-missing' } });
  });
});

describe('utf8Text', () => {
  it('drops a byte order mark and refuses other encodings', () => {
    expect(utf8Text(Buffer.from('\uFEFF济'))).toBe('济');
    expect(utf8Text(Uint8Array.from([0xbc, 0xc3]))).toBeUndefined();
  });
});
