import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository } from './cruiseFolder.ts';
import { sourceFiles } from './sourceFiles.ts';
import { textLookUps } from './textLookUps.ts';

describe('no-text-look-up-on-objects', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'look-ups-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** What the rule finds in a module. */
  function found(code: string): readonly string[] {
    const file = join(folder, 'fault.ts');
    writeFileSync(file, code);
    return textLookUps(folder, [file]);
  }

  it.each([
    [
      'a record',
      'const words: Readonly<Record<string, number>> = { a: 1 };\nexport const of = (text: string) => words[text];',
      'fault.ts:2 words[text]',
    ],
    [
      'an object of another type',
      'const words = { a: 1 };\nexport const of = (text: string) => (words as any)[text];',
      'fault.ts:2 (words as any)[text]',
    ],
    [
      'a template',
      'const words: Record<string, number> = {};\nexport const of = (n: number) => words[`${n}`];',
      'fault.ts:2 words[`${n}`]',
    ],
    [
      'a text that may be missing',
      'const words: Record<string, number> = {};\nexport const of = (text?: string) => words[text ?? ""];',
      'fault.ts:2 words[text ?? ""]',
    ],
    [
      'a text of a generic type',
      'export const of = <T extends string>(words: Record<T, number>, text: T) => words[text];',
      'fault.ts:1 words[text]',
    ],
    [
      'the operator in',
      'const words = { a: 1 };\nexport const has = (text: string) => text in words;',
      'fault.ts:2 text in words',
    ],
  ])('finds %s', (_what, code, place) => {
    expect(found(code)).toEqual([place]);
  });

  it.each([
    ['a map', 'export const of = (words: Map<string, number>, text: string) => words.get(text);'],
    ['a list', 'export const at = (list: readonly string[], index: number) => list[index];'],
    [
      'keys that are known one by one',
      'type Key = "a" | "b";\nexport const of = (words: Record<Key, number>, key: Key) => words[key];',
    ],
    ['a name in the code', 'export const of = (words: Record<string, number>) => words["a"];'],
  ])('passes over %s', (_what, code) => {
    expect(found(code)).toEqual([]);
  });

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
