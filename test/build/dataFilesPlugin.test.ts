import { describe, expect, it } from 'vitest';
import { DataFilesPlugin } from '../../src/build/dataFilesPlugin.ts';
import { compileWith } from './compileWith.ts';

describe('DataFilesPlugin', () => {
  it('writes what it is given', async () => {
    const files = new Map([['data/e/places.csv', Buffer.from('id\r\n')]]);
    expect(await compileWith([new DataFilesPlugin(() => files)])).toContain('data/e/places.csv');
  });
});
