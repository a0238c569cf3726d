import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cruiseFolder, repository } from './cruiseFolder.ts';
import { sourceFiles } from './sourceFiles.ts';

/** Rule, file at fault, and its import. */
const faults: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['no-circular', 'src/domain/period.ts', './figure.ts'],
  ['no-unresolvable', 'src/domain/period.ts', './nowhere.ts'],
  ['domain-imports-nothing', 'src/domain/period.ts', 'valibot'],
  ['domain-imports-nothing', 'src/domain/period.ts', '../dataset/edition.ts'],
  ['dataset-imports-inward', 'src/dataset/edition.ts', '../formulas/trade.ts'],
  ['dataset-imports-inward', 'src/dataset/edition.ts', '../derive/close.ts'],
  ['derive-imports-inward', 'src/derive/close.ts', '../dataset/edition.ts'],
  ['formulas-imports-inward', 'src/formulas/trade.ts', '../derive/close.ts'],
  ['app-imports-inward', 'src/app/refresh.ts', '../excel/workbook.ts'],
  ['app-imports-inward', 'src/app/refresh.ts', 'react'],
  ['excel-imports-inward', 'src/excel/workbook.ts', '../pane/App.tsx'],
  ['pane-never-excel', 'src/pane/App.tsx', '../excel/workbook.ts'],
  ['help-imports-inward', 'src/help/helpPage.ts', '../app/refresh.ts'],
  ['build-imports-generators', 'src/build/pages.ts', '../pane/App.tsx'],
  ['build-apart', 'src/cli/henan.ts', '../build/pages.ts'],
  ['cli-imports-inward', 'src/cli/henan.ts', '../workbench/host.ts'],
  ['workbench-knows-no-add-in', 'src/workbench/host.ts', '../domain/figure.ts'],
  ['workbench-apart', 'src/entries/taskpane.ts', '../workbench/host.ts'],
  ['entries-are-roots', 'src/pane/App.tsx', '../entries/functions.ts'],
  ['react-in-pane-only', 'src/formulas/trade.ts', 'react'],
  ['functions-without-pane', 'src/excel/workbook.ts', 'react'],
  ['functions-without-pane', 'src/formulas/trade.ts', 'pinyin-pro'],
  ['node-in-cli-only', 'src/dataset/edition.ts', 'node:fs'],
  ['no-test-in-src', 'src/domain/period.ts', '../../test/support/fake.ts'],
  ['no-development-dependency-in-product', 'src/pane/App.tsx', 'papaparse'],
];

/** A sound project in small, in which `functions` reaches every layer up to Excel. */
const sound: Readonly<Record<string, readonly string[]>> = {
  'src/domain/period.ts': [],
  'src/domain/figure.ts': ['./period.ts'],
  'src/dataset/edition.ts': ['../domain/figure.ts', 'valibot'],
  'src/derive/close.ts': ['../domain/figure.ts'],
  'src/formulas/trade.ts': ['../dataset/edition.ts'],
  'src/app/refresh.ts': ['../formulas/trade.ts', '../derive/close.ts'],
  'src/excel/workbook.ts': ['../app/refresh.ts'],
  'src/pane/App.tsx': ['../app/refresh.ts', 'react'],
  'src/cli/henan.ts': ['../app/refresh.ts', 'node:fs', 'pinyin-pro'],
  'src/workbench/host.ts': ['rxjs'],
  'src/entries/functions.ts': ['../excel/workbook.ts'],
  'src/entries/taskpane.ts': ['../excel/workbook.ts', '../pane/App.tsx'],
  'src/help/helpPage.ts': ['../formulas/trade.ts', 'node:fs', 'valibot'],
  'src/build/pages.ts': ['../help/helpPage.ts', '../cli/henan.ts', 'node:fs', 'webpack'],
  'test/support/fake.ts': ['../../src/domain/period.ts'],
};

describe('import directions', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cruise-'));
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
    symlinkSync(join(repository, 'package.json'), join(folder, 'package.json'));
    for (const [file, imports] of Object.entries(sound)) write(file, imports);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(file: string, imports: readonly string[]): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const lines = imports.map((path, at) => `import * as name${String(at)} from '${path}';`);
    const uses = imports.map((_path, at) => `console.log(name${String(at)});`);
    writeFileSync(join(folder, file), [...lines, ...uses, 'export const here = 1;'].join('\n'));
  }

  it('hold in the whole repository, and the cruise saw it', async () => {
    const { modules, violations } = await cruiseFolder(repository, ['src', 'test']);
    expect(violations).toEqual([]);
    expect(modules).toEqual(
      expect.arrayContaining([...sourceFiles('src'), ...sourceFiles('test')]),
    );
    expect(sourceFiles('src').length).toBeGreaterThan(60);
  }, 60_000);

  it('hold in a sound project', async () => {
    const { modules, violations } = await cruiseFolder(folder, ['src', 'test']);
    expect(violations).toEqual([]);
    expect(modules).toEqual(expect.arrayContaining(Object.keys(sound)));
  });

  it.each(faults)('%s bites when %s imports %s', async (rule, file, imported) => {
    write(file, [...(sound[file] ?? []), imported]);
    const { violations } = await cruiseFolder(folder, ['src', 'test']);
    expect(violations).toContainEqual(expect.stringMatching(`^${rule}: `));
  });
});
