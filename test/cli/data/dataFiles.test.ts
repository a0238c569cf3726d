import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/cli/data/dataFiles.ts';
import { sha256 } from '../../../src/cli/edition/editionId.ts';
import { sampleEdition } from '../../support/sampleEdition.ts';

const schema = v.object({
  version: v.string(),
  resources: v.array(
    v.object({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u)),
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      schema: v.object({ fields: v.array(v.object({ name: v.string(), type: v.string() })) }),
    }),
  ),
});

describe('dataFiles', () => {
  const files = dataFiles(sampleEdition);
  const folder = `data/${sampleEdition.id}/`;

  it('describes every file, with size and hash', () => {
    const descriptor = files.get(`${folder}datapackage.json`)?.toString() ?? '';
    const { version, resources } = v.parse(schema, JSON.parse(descriptor));
    expect(version).toBe(sampleEdition.id);
    expect(resources.map(({ path }) => `${folder}${path}`).toSorted()).toEqual(
      [...files.keys()].filter((path) => !path.endsWith('datapackage.json')).toSorted(),
    );
    for (const { path, bytes, hash } of resources) {
      const content = files.get(`${folder}${path}`) ?? Buffer.alloc(0);
      expect([bytes, hash]).toEqual([content.length, `sha256:${sha256(content)}`]);
    }
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('writes the same bytes each time', () => {
    expect(dataFiles(sampleEdition)).toEqual(files);
  });
});
