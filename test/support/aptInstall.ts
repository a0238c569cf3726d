import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, getuid } from 'node:process';

function aptGet(...parameters: readonly string[]): boolean {
  const environment = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = ['-y', '-qq', ...parameters];
  return spawnSync('apt-get', command, { stdio: 'inherit', env: environment }).status === 0;
}

/**
 * Installs packages of Debian or Ubuntu where root runs on one of these, saying so in one line; elsewhere it does nothing.
 *
 * @param missing what is not there, as the line says it
 */
export function aptInstall(missing: string, packages: readonly string[]): void {
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`${missing}: installing ${packages.join(' and ')} by apt-get.`);
  if (aptGet('update')) aptGet('install', '--no-install-recommends', ...packages);
}
