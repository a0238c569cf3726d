import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namespace, productName } from '../../src/formulas/product.ts';
import { readResources } from './checkResources.ts';
import { descendants, localizedValues, parseManifest } from './manifestElement.ts';

const manifest = parseManifest(
  readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8'),
);

describe('manifest.xml', () => {
  it('bears the names of the product', () => {
    const [name] = descendants(manifest, 'a:DisplayName').map(localizedValues);
    expect(name).toEqual([productName['zh-CN'], productName['en-US']]);
  });

  it('declares the namespace the formulas are written in', () => {
    const resource = readResources(manifest).find(({ id }) => id === 'Functions.Namespace');
    expect(resource && localizedValues(resource.element)).toEqual([namespace]);
  });
});
