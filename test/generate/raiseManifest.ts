import { readFileSync, writeFileSync } from 'node:fs';
import product from '../../package.json' with { type: 'json' };
import {
  manifestFile,
  manifestState,
  manifestVersionFault,
  manifestVersionFile,
  raisedManifest,
  storedManifestState,
} from '../../src/build/manifestVersion.ts';

// npm run manifest: raises <Version> where manifest, metadata or the package's version changed since it was raised last.
const manifest = readFileSync(manifestFile, 'utf8');
const isChanged =
  manifestVersionFault(storedManifestState(), manifestState(manifest)) !== undefined;
if (isChanged || !storedManifestState().version.startsWith(`${product.version}.`)) {
  const raised = raisedManifest(manifest, product.version);
  writeFileSync(manifestFile, raised);
  writeFileSync(manifestVersionFile, `${JSON.stringify(manifestState(raised), null, 2)}\n`);
}
console.log(storedManifestState().version);
