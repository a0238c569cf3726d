import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plantedSeeds } from './support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command in a process of its own, as its npm script does. */
function henan(...given: readonly string[]) {
  const command = ['--import', 'tsx', 'src/cli/henan.ts', ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('henan', { timeout: 120_000 }, () => {
  it('prints data on stdout and exits with 0', () => {
    const { status, stdout, stderr } = henan('call', 'TRADE', '济源', '2025');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '527.7\n', stderr: '' });
  });

  it('prints messages on stderr and exits with 1', () => {
    const { status, stdout, stderr } = henan('call', 'TRADE', '济原', '2025');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('济源');
  });

  it('checks a package, and finds what is planted in it', () => {
    expect(henan('check', '--seeds', plantedSeeds()).status).toBe(0);
    const seeds = plantedSeeds(['figures.csv', ',6501.8,亿元,', ',6501.9,亿元,']);
    const { status, stdout } = henan('check', '--seeds', seeds);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^figures\.csv:2:printed: /mu);
  });

  it('stops without a failure when its reader has enough', () => {
    const pipe = `"${process.execPath}" --import tsx src/cli/henan.ts figures | head -n 1`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', pipe], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
