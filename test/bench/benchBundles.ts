import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1,000 bytes) after gzip of what a formula needs, and of the pane's first view on top of it. */
export function benchBundles(): object {
  const folder = mkdtempSync(join(tmpdir(), 'henan-figures-'));
  try {
    execFileSync('npm', ['run', '-s', 'build', '--', '--output-path', folder], { stdio: 'ignore' });
    const kilobytes = (wanted: RegExp): number =>
      readdirSync(folder)
        .filter((name) => wanted.test(name))
        .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length / 1000, 0);
    const functions = kilobytes(/^functions\.js$/u);
    const pane = kilobytes(/^(?:taskpane|pane\.[^.]+)\.js$/u);
    return {
      bench: 'bundles, gzip',
      functionsKilobytes: Number(functions.toFixed(1)),
      functionsOfBudget: Number((functions / 120).toFixed(2)),
      paneKilobytes: Number(pane.toFixed(1)),
      paneOfBudget: Number((pane / 300).toFixed(2)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
