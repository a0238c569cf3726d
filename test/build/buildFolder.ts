import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repository } from '../architecture/cruiseFolder.ts';

/** What a run of `npm run build` said, and whether it succeeded. */
export interface Build {
  readonly succeeded: boolean;
  readonly said: string;
}

/** Runs the production build into `folder` with these `--env` options; another salt makes another release of the same sources. */
export function buildInto(
  folder: string,
  options: readonly string[],
  salt: readonly string[] = [],
): Build {
  const parameters = options.flatMap((option) => ['--env', option]);
  const webpack = 'node_modules/webpack/bin/webpack.js';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', webpack, '--mode', 'production', '-o', folder, ...parameters, ...salt],
    { cwd: repository, encoding: 'utf8' },
  );
  return { succeeded: status === 0, said: `${stdout}${stderr}` };
}

/** Paths of the built files whose names end so, from the folder. */
export function filesEndingWith(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.replaceAll('\\', '/'));
}

/** Modules that a built script was made from, read from its source map. */
export function modulesOf(folder: string, script: string): readonly string[] {
  const map: unknown = JSON.parse(readFileSync(join(folder, `${script}.map`), 'utf8'));
  if (typeof map !== 'object' || map === null || !('sources' in map)) return [];
  return Array.isArray(map.sources) ? map.sources.map(String) : [];
}

/** Size in bytes as it goes over the line. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
