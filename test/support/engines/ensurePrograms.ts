import { exit } from 'node:process';
import { aptInstall } from '../aptInstall.ts';

/** What tests in a browser that the system has to have do without. */
interface Needed {
  /** What is not there, as a line says it; undefined where nothing is missing. */
  readonly missing: () => string | undefined;
  /** Debian's packages that have it. */
  readonly packages: readonly string[];
  /** What it is for. */
  readonly purpose: string;
}

/** Installs what is missing where it can, else ends the process with words. */
export function ensurePrograms({ missing, packages, purpose }: Needed): void {
  const before = missing();
  if (before !== undefined) aptInstall(before, packages);
  const after = missing();
  if (after === undefined) return;
  console.error(`${after}.\n\n${purpose}\n  Debian   sudo apt-get install ${packages.join(' ')}`);
  exit(1);
}
