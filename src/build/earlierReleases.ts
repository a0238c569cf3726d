import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  readReleaseFile,
  releaseFileName,
  type ReleasedBuild,
  type ReleasedFile,
} from './releaseFile.ts';

/** How many releases back a pane may be that is still open, or a page that some cache still has. */
const keptReleases = 5;

/** What a new release takes along from the one before. */
export interface EarlierReleases {
  /** The newest first. */
  readonly builds: readonly ReleasedBuild[];
  /** By path: the files of those builds, and every edition that was ever released. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * Reads the folder of the release before.
 *
 * @throws Error where it is no release, or one of its files is missing or not what it was
 */
export function earlierReleases(folder: string): EarlierReleases {
  const list = join(folder, releaseFileName);
  if (!existsSync(list)) {
    throw new Error(
      `--env previous=${folder}: there is no ${releaseFileName}; name the folder of a release.`,
    );
  }
  const { build, files, earlier } = readReleaseFile(readFileSync(list, 'utf8'));
  const builds = [{ build, files }, ...earlier].slice(0, keptReleases);
  const kept = new Map(
    builds.flatMap((each) => each.files).map((file) => [file.path, contentOf(folder, file)]),
  );
  for (const path of editionFiles(folder)) kept.set(path, readFileSync(join(folder, path)));
  return { builds, files: kept };
}

function contentOf(folder: string, { path, sha256 }: ReleasedFile): Buffer {
  const file = join(folder, path);
  const content = existsSync(file) ? readFileSync(file) : undefined;
  if (content !== undefined && createHash('sha256').update(content).digest('hex') === sha256) {
    return content;
  }
  const what = content === undefined ? 'is missing' : 'is not what was released';
  throw new Error(`--env previous=${folder}: ${path} ${what}; take the folder that is served.`);
}

/** Each but the list of them, which a release writes anew. */
function editionFiles(folder: string): readonly string[] {
  const editions = join(folder, 'editions');
  if (!existsSync(editions)) return [];
  return readdirSync(editions)
    .filter((name) => name !== 'index.json')
    .map((name) => posix.join('editions', name));
}
