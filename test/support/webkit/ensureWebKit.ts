import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, exit, getuid } from 'node:process';
import { missingPrograms } from './webKit.ts';

const packages = ['webkit2gtk-driver', 'xvfb'];

const advice = `These tests drive WebKitGTK, the nearest thing to Safari and so to Excel for Mac, on Linux alone:
  Debian, Ubuntu   sudo apt-get install ${packages.join(' ')}`;

function aptGet(...parameters: readonly string[]): boolean {
  const environment = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = ['-y', '-qq', ...parameters];
  return spawnSync('apt-get', command, { stdio: 'inherit', env: environment }).status === 0;
}

if (missingPrograms().length > 0 && getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log(
    `No ${missingPrograms().join(', no ')}: installing ${packages.join(' and ')} by apt-get.`,
  );
  if (aptGet('update')) aptGet('install', '--no-install-recommends', ...packages);
}
if (missingPrograms().length > 0) {
  console.error(`No ${missingPrograms().join(', no ')}.\n\n${advice}`);
  exit(1);
}
