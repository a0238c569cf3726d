import { readdirSync } from 'node:fs';
import { repository } from './cruiseFolder.ts';

/** Every module below a folder of the repository, as a path from its root; declarations of others are none. */
export function sourceFiles(folder: 'src' | 'test'): readonly string[] {
  return readdirSync(`${repository}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.tsx?$/u.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}
