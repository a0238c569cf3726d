import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import typescript from 'typescript';
import { describe, expect, it } from 'vitest';
import { repository } from './cruiseFolder.ts';
import { sourceFiles } from './sourceFiles.ts';

const files = [...sourceFiles('src'), ...sourceFiles('test')];

function read(path: string): string {
  return readFileSync(`${repository}${path}`, 'utf8');
}

/** The program without comments: an example in a comment may name a place. */
function codeOf(path: string): string {
  const { ScriptTarget, JsxEmit, ModuleKind } = typescript;
  const { outputText } = typescript.transpileModule(read(path), {
    fileName: path,
    compilerOptions: {
      removeComments: true,
      target: ScriptTarget.ESNext,
      module: ModuleKind.ESNext,
      jsx: JsxEmit.Preserve,
    },
  });
  return outputText;
}

/** Chinese and English names of the province's places, without the ending that only says what they are. */
function placeNames(): readonly string[] {
  const { data } = parse<Record<string, string>>(read('seeds/places.csv'), { header: true });
  return (
    data
      .filter(({ id = '' }) => /^\d{6}$/u.test(id))
      .flatMap(({ name_zh = '', name_en = '' }) => [name_zh.replace(/[省市县区]$/u, ''), name_en])
      // One character (新县) is a word of its own.
      .filter((name) => name.length > 1)
  );
}

describe('source files', () => {
  it('have no more than 250 lines that are not blank', () => {
    expect(files.filter((path) => read(path).split(/\n\s*/u).length > 250)).toEqual([]);
  });

  it('have no test of a name that no project of vitest runs', () => {
    const plain = files.filter((path) => !/\.(?:e2e|hosts|webkit|firefox)\.test\.ts$/u.test(path));
    const unrun = /^test\/(?:pane\/.*\.test\.ts|(?!pane\/).*\.test\.tsx)$/u;
    expect(plain.some((path) => path.startsWith('test/pane/'))).toBe(true);
    expect(plain.filter((path) => unrun.test(path))).toEqual([]);
  });

  it('leave nothing for later and name no folder of one machine', () => {
    const words = /\b(?:TO[D]O|FIX[M]E)\b|\/(?:work|root|home)[/]/u;
    expect(files.filter((path) => words.test(read(path)))).toEqual([]);
  });

  // Another province is another data package: its name stands in `product.ts` alone.
  it('of the product name no place', () => {
    const names = placeNames();
    expect(names.length).toBeGreaterThan(30);
    const found = sourceFiles('src')
      .filter((path) => path !== 'src/formulas/product.ts')
      // Reading a program takes long: only where there is something to find.
      .filter((path) => {
        const text = read(path);
        return names.some((name) => text.includes(name));
      })
      .flatMap((path) => {
        const code = codeOf(path);
        return names.filter((name) => code.includes(name)).map((name) => `${path}: ${name}`);
      });
    expect(found).toEqual([]);
  });
});
