import { describe, expect, it } from 'vitest';
import { WrittenFilesPlugin } from '../../src/build/writtenFilesPlugin.ts';
import { compileWith } from './compileWith.ts';

describe('WrittenFilesPlugin', () => {
  it('writes what it is given', async () => {
    const files = new Map([['data/e/places.csv', Buffer.from('id\r\n')]]);
    expect(await compileWith([new WrittenFilesPlugin(() => files)])).toContain('data/e/places.csv');
  });
});
