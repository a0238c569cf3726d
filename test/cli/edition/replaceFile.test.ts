import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSteps } from '../../../src/cli/edition/fileSteps.ts';
import { replaceFile } from '../../../src/cli/edition/replaceFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('replaceFile', () => {
  it('writes the whole text and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.json');
    const text = '济源'.repeat(100_000);
    replaceFile(path, 'old', fileSteps);
    replaceFile(path, text, fileSteps);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('never touches the old file before the new one is whole', () => {
    const path = join(temporaryFolder(), 'a.json');
    writeFileSync(path, 'old');
    const seen: string[] = [];
    const steps = {
      ...fileSteps,
      rename(from: string, to: string) {
        seen.push(readFileSync(path, 'utf8'), readFileSync(from, 'utf8'));
        fileSteps.rename(from, to);
      },
    };
    replaceFile(path, 'new', steps);
    expect([...seen, readFileSync(path, 'utf8')]).toEqual(['old', 'new', 'new']);
  });
});
