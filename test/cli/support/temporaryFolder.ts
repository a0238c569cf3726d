import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The data package of the repository. */
export const seedsFolder = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'henan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** So many rows of figures are enough to plant a fault among; the whole package takes seconds to read. */
const plantedRows = 500;

/** A copy of the data package with its first figures, in which texts are replaced: file, old, new. */
export function plantedSeeds(
  ...faults: readonly (readonly [file: string, before: string, after: string])[]
): string {
  const folder = temporaryFolder();
  cpSync(seedsFolder, folder, { recursive: true });
  const figures = join(folder, 'figures.csv');
  const rows = readFileSync(figures, 'utf8').split('\n').slice(0, plantedRows);
  writeFileSync(figures, `${rows.join('\n')}\n`);
  for (const [file, before, after] of faults) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
    writeFileSync(path, text.replace(before, after));
  }
  return folder;
}
