import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a formula needs before the data, in kilobytes of 1,024 bytes. */
const budget = 90;

/** Kilobytes after gzip of what a formula needs; that of the page, which is known only once it is opened, is held by `dist.e2e`. */
export function benchBundles(): object {
  const folder = mkdtempSync(join(tmpdir(), 'henan-figures-'));
  try {
    execFileSync('npm', ['run', '-s', 'build', '--', '--output-path', folder], { stdio: 'ignore' });
    const kilobytes = gzipSync(readFileSync(join(folder, 'functions.js'))).length / 1024;
    return {
      bench: 'script of the functions, gzip',
      functionsKilobytes: Number(kilobytes.toFixed(1)),
      functionsOfBudget: Number((kilobytes / budget).toFixed(2)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
