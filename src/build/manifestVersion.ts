import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { generatedFiles } from '../help/generatedFiles.ts';
import { DEVELOPMENT_ADDRESS } from './options.ts';

const stateSchema = v.object({ version: v.string(), sha256: v.string() });

/** A `<Version>` of the manifest, and the hash of what Excel keeps under it: the manifest and the functions' metadata. */
export type ManifestState = v.InferOutput<typeof stateSchema>;

const repository = join(import.meta.dirname, '../..');

/** Where the state is stored that the last version was raised for. */
export const manifestVersionFile = join(import.meta.dirname, 'manifestVersion.json');

export const manifestFile = join(repository, 'manifest.xml');

const versionElement = /<Version>([\d.]*)<\/Version>/u;

/** The state of a manifest and of the metadata as the catalogue makes them. */
export function manifestState(manifest: string): ManifestState {
  const [, version = ''] = versionElement.exec(manifest) ?? [];
  const hash = createHash('sha256').update(manifest.replace(versionElement, ''));
  for (const [path, text] of generatedFiles(new URL(DEVELOPMENT_ADDRESS))) {
    if (path.endsWith('.json')) hash.update(path).update(text);
  }
  return { version, sha256: hash.digest('hex') };
}

export function storedManifestState(): ManifestState {
  return v.parse(stateSchema, JSON.parse(readFileSync(manifestVersionFile, 'utf8')));
}

/**
 * What is wrong with a `<Version>`: Excel keeps manifest and metadata for a day unless it rises.
 *
 * @returns undefined where all is well
 */
export function manifestVersionFault(
  stored: ManifestState,
  current: ManifestState,
): string | undefined {
  if (stored.version === current.version && stored.sha256 === current.sha256) return undefined;
  const what =
    stored.version === current.version
      ? `changed since its <Version> ${current.version}, which Excel goes by`
      : `and its <Version> ${current.version} are not those that are stored (${stored.version})`;
  return `manifest.xml, or the metadata of the functions, ${what}: npm run manifest`;
}

/**
 * The manifest with the next version of the add-in's own: the last number counts within a version of the package.
 *
 * @example raisedManifest('<Version>1.1.0.4</Version>', '1.1.0') // '<Version>1.1.0.5</Version>'
 */
export function raisedManifest(manifest: string, packageVersion: string): string {
  const [, version = ''] = versionElement.exec(manifest) ?? [];
  const last = Number(version.split('.')[3]);
  const next = version.startsWith(`${packageVersion}.`) ? last + 1 : 0;
  return manifest.replace(versionElement, `<Version>${packageVersion}.${next}</Version>`);
}
