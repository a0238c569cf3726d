import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser/launchBrowser.ts';
import { startDevelopmentServer } from './developmentServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the development server answers the tests' browser, with a slash at its end. */
    readonly address: string;
    /** By https, as for Excel. */
    readonly secureAddress: string;
    /** By plain http. */
    readonly plainAddress: string;
  }
}

/** Serves the workbench for the end-to-end tests of one run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startDevelopmentServer();
  const isSecure = findBrowser()?.opensHttps ?? true;
  project.provide('address', isSecure ? server.address : server.plainAddress);
  project.provide('secureAddress', server.address);
  project.provide('plainAddress', server.plainAddress);
  return server.stop;
}
