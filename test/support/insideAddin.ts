import type { Frame } from 'playwright-core';
import { bundleModules } from './bundleModules.ts';

/**
 * Puts modules of `src/` into the add-in's page beside its own code, on the real office.js; they run their batches through the
 * global `excelInside`, so that a test can tell them from those of the page.
 *
 * @param code what they export becomes the members of this global
 */
export async function insideAddin(addin: Frame, name: string, code: string): Promise<void> {
  const own = 'const Excel = globalThis.excelInside ??= Object.create(globalThis.Excel);';
  await addin.evaluate(`{ ${own} ${await bundleModules(name, code)} } undefined`);
}
