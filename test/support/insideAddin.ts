import type { Frame } from 'playwright-core';
import { bundleModules } from './bundleModules.ts';

/**
 * Puts modules of `src/` into the add-in's page beside its own code, on the real office.js.
 *
 * @param code what they export becomes the members of this global
 */
export async function insideAddin(addin: Frame, name: string, code: string): Promise<void> {
  await addin.evaluate(`${await bundleModules(name, code)} undefined`);
}
