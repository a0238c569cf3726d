import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { editionSchema } from '../../src/dataset/editionSchema.ts';
import { listedEdition } from '../support/listedEdition.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

describe('editionSchema', () => {
  it('refuses what it does not know', () => {
    expect(v.safeParse(editionSchema, { ...sampleEdition, extra: 1 }).success).toBe(false);
  });

  it('survives being written as JSON and read again', () => {
    const again: unknown = JSON.parse(JSON.stringify(sampleEdition));
    expect(v.parse(editionSchema, again)).toEqual(listedEdition(sampleEdition));
  });
});
