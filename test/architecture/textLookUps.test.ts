import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { repository } from './cruiseFolder.ts';
import { sourceFiles } from './sourceFiles.ts';
import { textLookUps } from './textLookUps.ts';

const faults = [
  [
    'a record',
    'const words: Readonly<Record<string, number>> = { a: 1 };\nexport const of = (text: string) => words[text];',
    '2 words[text]',
  ],
  [
    'an object of another type',
    'const words = { a: 1 };\nexport const of = (text: string) => (words as any)[text];',
    '2 (words as any)[text]',
  ],
  [
    'a template',
    'const words: Record<string, number> = {};\nexport const of = (n: number) => words[`${n}`];',
    '2 words[`${n}`]',
  ],
  [
    'a text that may be missing',
    'const words: Record<string, number> = {};\nexport const of = (text?: string) => words[text ?? ""];',
    '2 words[text ?? ""]',
  ],
  [
    'a text of a generic type',
    'export const of = <T extends string>(words: Record<T, number>, text: T) => words[text];',
    '1 words[text]',
  ],
  [
    'the operator in',
    'const words = { a: 1 };\nexport const has = (text: string) => text in words;',
    '2 text in words',
  ],
] as const;

const sound = [
  ['a map', 'export const of = (words: Map<string, number>, text: string) => words.get(text);'],
  ['a list', 'export const at = (list: readonly string[], index: number) => list[index];'],
  [
    'keys that are known one by one',
    'type Key = "a" | "b";\nexport const of = (words: Record<Key, number>, key: Key) => words[key];',
  ],
  ['a name in the code', 'export const of = (words: Record<string, number>) => words["a"];'],
] as const;

describe('no-text-look-up-on-objects', () => {
  const folder = mkdtempSync(join(tmpdir(), 'look-ups-'));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  // One program of the compiler for all, as each takes a second.
  const modules = [...faults, ...sound].map(([, code], at) => {
    const file = join(folder, `module${at}.ts`);
    writeFileSync(file, code);
    return file;
  });
  const found = textLookUps(folder, modules);
  const foundIn = (at: number): readonly string[] =>
    found.filter((place) => place.startsWith(`module${at}.ts:`));

  it.each(faults.map(([what, , place], at) => [what, at, place] as const))(
    'finds %s',
    (_what, at, place) => {
      expect(foundIn(at)).toEqual([`module${at}.ts:${place}`]);
    },
  );

  it.each(sound.map(([what], at) => [what, faults.length + at] as const))(
    'passes over %s',
    (_what, at) => {
      expect(foundIn(at)).toEqual([]);
    },
  );

  // The workbench hosts the protocol's own objects and knows no text of the product; `ownValue` is the one way in.
  it('finds none in the product', () => {
    const files = sourceFiles('src').filter(
      (path) => !path.startsWith('src/workbench/') && path !== 'src/domain/ownValue.ts',
    );
    expect(files.length).toBeGreaterThan(300);
    expect(
      textLookUps(
        repository,
        files.map((path) => join(repository, path)),
      ),
    ).toEqual([]);
  }, 60_000);
});
