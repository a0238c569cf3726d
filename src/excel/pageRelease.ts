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
  reload: () => location.reload(),
};
