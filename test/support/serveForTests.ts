import type { TestProject } from 'vitest/node';
import { startDevelopmentServer } from './developmentServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the development server answers, with a slash at its end. */
    readonly address: string;
    /** The same by plain http. */
    readonly plainAddress: string;
  }
}

/** Serves the workbench for the end-to-end tests of one run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startDevelopmentServer();
  project.provide('address', server.address);
  project.provide('plainAddress', server.plainAddress);
  return server.stop;
}
