import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attribute,
  descendants,
  localizedValues,
  parseManifest,
  type ManifestElement,
} from '../../src/cli/doctor/manifestElement.ts';
import { readResources } from './checkResources.ts';

/** Width and height of a PNG, from its header. */
function pngSize(file: string): string {
  const header = readFileSync(file).subarray(0, 24);
  return `${String(header.readUInt32BE(16))}×${String(header.readUInt32BE(20))}`;
}

function addressesOf(root: ManifestElement): readonly string[] {
  const base = ['a:IconUrl', 'a:HighResolutionIconUrl', 'a:SupportUrl', 'a:SourceLocation'];
  const elements = [
    ...base.flatMap((name) => descendants(root, name)),
    ...readResources(root)
      .filter(({ kind }) => kind === 'image' || kind === 'url')
      .map(({ element }) => element),
  ];
  const overrides = descendants(root, 'a:ExtendedOverrides').flatMap(({ attributes }) =>
    Array.from(attributes.values()),
  );
  return [...elements.flatMap(localizedValues), ...overrides];
}

/** Address of each icon → the size it is shown at. */
function iconSizes(root: ManifestElement): readonly (readonly [address: string, size: string])[] {
  const resources = readResources(root);
  const value = (name: string): string => attribute(descendants(root, name)[0], 'DefaultValue');
  const shown = descendants(root, 'o:Icon').flatMap(({ children }) =>
    children.map((image) => {
      const resource = resources.find(({ id }) => id === attribute(image, 'resid'));
      return [attribute(resource?.element, 'DefaultValue'), attribute(image, 'size')] as const;
    }),
  );
  return [[value('a:IconUrl'), '32'], [value('a:HighResolutionIconUrl'), '64'], ...shown];
}

/**
 * Checks a built folder against its manifest: every address leads to the place it is served from and has a file there,
 * and every icon has the size at which it is shown.
 */
export function checkFiles(xml: string, address: string, folder: string): readonly string[] {
  const root = parseManifest(xml);
  const fileOf = (url: string): string => join(folder, new URL(url).href.slice(address.length));
  const addresses = [...new Set(addressesOf(root))];
  const foreign = addresses.filter((url) => !url.startsWith(address));
  const missing = addresses.filter((url) => !foreign.includes(url) && !existsSync(fileOf(url)));
  const wrongSize = iconSizes(root).filter(
    ([url, size]) =>
      !foreign.includes(url) &&
      existsSync(fileOf(url)) &&
      pngSize(fileOf(url)) !== `${size}×${size}`,
  );
  return [
    ...foreign.map((url) => `${url} is not below ${address}`),
    ...missing.map((url) => `no file for ${url}`),
    ...wrongSize.map(([url, size]) => `${url} is not ${size}×${size}`),
  ];
}
