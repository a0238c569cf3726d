import type { ReleasePort } from '../app/ports/releasePort.ts';
import { failedScriptOf } from './failedScript.ts';
import { findPartFault } from './findPartFault.ts';
import { pageBuild } from './pageBuild.ts';

/** The release that this page states. */
export const pageRelease: ReleasePort = {
  build: pageBuild(document),
  partFault: async (thrown) =>
    findPartFault(failedScriptOf(thrown), {
      build: pageRelease.build,
      address: document.baseURI,
    }),
  helpAddress: (page) => new URL(`help/${page}`, document.baseURI).href,
  reload: () => location.reload(),
};
