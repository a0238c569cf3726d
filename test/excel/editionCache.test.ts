import { describe, expect, it } from 'vitest';
import { editionCache } from '../../src/excel/editionCache.ts';

describe('editionCache', () => {
  it('keeps nothing where there is no storage, and hinders nobody', async () => {
    expect('indexedDB' in globalThis).toBe(false);
    const entry = { id: '2026-11-27-f96c297e', sha256: '0'.repeat(64), bytes: 2 };
    await editionCache.keep(entry, '{}');
    expect(await editionCache.find(entry.id)).toBeUndefined();
  });
});
