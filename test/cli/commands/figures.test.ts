import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/cli/edition/loadEdition.ts';
import { editionsFolder } from '../../../src/cli/edition/newestEdition.ts';
import { runHere } from '../support/runHere.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('figures', () => {
  it('prints a line of JSON for each published figure', async () => {
    const { exitCode, printed } = await runHere('figures');
    const edition = loadEdition(editionsFolder);
    expect(exitCode).toBe(0);
    expect(printed).toHaveLength(edition?.observations.length ?? -1);
    const lines = printed.map((line): unknown => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        place_name: '济源市',
        indicator: 'trade',
        period: '2025',
        measure: 'level',
        value: 527.7,
        printed: '527.7億元',
        line: 16,
        status: 'published',
      }),
    );
  });

  it('adds computed figures when asked for', async () => {
    const { printed } = await runHere('figures', '--computed');
    const edition = loadEdition(editionsFolder);
    const all = (edition?.observations.length ?? 0) + (edition?.computed.length ?? 0);
    expect(printed).toHaveLength(all);
  });

  it('asks for a build where there is no edition', async () => {
    const { exitCode, reported } = await runHere('figures', '--editions', temporaryFolder());
    expect(exitCode).toBe(1);
    expect(reported.join()).toContain('build');
  });
});
