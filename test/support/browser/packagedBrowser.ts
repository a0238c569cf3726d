import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { arch, execPath, platform } from 'node:process';
import packageFile from '../../../package.json' with { type: 'json' };
import type { BrowserProgram } from './browserProgram.ts';

const cache = join(import.meta.dirname, '../../../node_modules/.cache');

/** The package unpacks to the temporary folder, and its libraries only where it takes the machine for Amazon's. */
const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

/** Chinese text is drawn from the package of fonts, so that nothing of the system is needed. */
function fontConfiguration(folder: string): string {
  const fonts = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  const folders = [join(dirname(fonts), '../fonts'), join(folder, 'fonts/fonts')];
  return [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    ...folders.map((each) => `<dir>${each}</dir>`),
    `<cachedir>${join(folder, 'fontconfig')}</cachedir>`,
    '</fontconfig>',
  ].join('\n');
}

/** Unpacks beside and renames, so that what is there is whole also when tests start side by side. */
function unpackInto(folder: string): void {
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  const environment = {
    ...process.env,
    TMPDIR: beside,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
  };
  const { status, stderr } = spawnSync(execPath, ['--input-type=module', '--eval', unpack], {
    cwd: import.meta.dirname,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The packaged Chromium cannot be unpacked. ${stderr}`);
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The Chromium that an npm package carries, unpacked at its first use; undefined but on Linux with an x64 processor. */
export function packagedBrowser(): BrowserProgram | undefined {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const version = packageFile.devDependencies['@sparticuz/chromium'];
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(configuration, fontConfiguration(folder));
  return {
    path: join(folder, 'chromium'),
    // It comes without the helper that a sandbox needs.
    args: ['--no-sandbox'],
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: configuration },
    // Its library of certificates wants SQLite, which it does not carry and a bare Debian does not have.
    opensHttps: false,
  };
}
