import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  descendants,
  localizedValues,
  parseManifest,
} from '../../src/cli/doctor/manifestElement.ts';
import { namespace, productName } from '../../src/formulas/product.ts';
import { readResources } from './checkResources.ts';

const manifest = parseManifest(
  readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8'),
);

describe('manifest.xml', () => {
  it('bears the names of the product', () => {
    const [name] = descendants(manifest, 'a:DisplayName').map(localizedValues);
    expect(new Set(name)).toEqual(new Set([productName['en-US'], productName['zh-CN']]));
  });

  it('has the version of the package', () => {
    const { version } = v.parse(
      v.object({ version: v.string() }),
      JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
    );
    const [own] = descendants(manifest, 'a:Version').map(({ text }) => text);
    expect(own?.split('.').slice(0, 3).join('.')).toBe(version);
  });

  it('declares the namespace the formulas are written in', () => {
    const resource = readResources(manifest).find(({ id }) => id === 'Functions.Namespace');
    expect(resource && localizedValues(resource.element)).toEqual([namespace]);
  });
});
