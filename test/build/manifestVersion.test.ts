import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  manifestFile,
  manifestState,
  manifestVersionFault,
  raisedManifest,
  storedManifestState,
} from '../../src/build/manifestVersion.ts';

const manifest = readFileSync(manifestFile, 'utf8');
const state = manifestState(manifest);

describe(manifestVersionFault, () => {
  it('finds the stored version to be that of manifest and metadata (else: npm run manifest)', () => {
    expect(manifestVersionFault(storedManifestState(), state)).toBeUndefined();
  });

  it('refuses a change under one version, and says what to do', () => {
    const changed = manifestState(manifest.replace('ReadWriteDocument', 'ReadDocument'));
    expect(manifestVersionFault(state, changed)).toMatch(/changed since .*: npm run manifest$/u);
  });

  it('refuses a version that was raised by hand alone', () => {
    const raised = manifestState(raisedManifest(manifest, '9.9.9'));
    expect(raised.sha256).toBe(state.sha256);
    expect(manifestVersionFault(state, raised)).toContain('9.9.9.0');
  });
});

describe(raisedManifest, () => {
  it.each([
    ['1.1.0.4', '1.1.0.5'],
    ['1.0.9.4', '1.1.0.0'],
  ])('raises %s to %s for 1.1.0', (from, to) => {
    expect(raisedManifest(`<Version>${from}</Version>`, '1.1.0')).toBe(`<Version>${to}</Version>`);
  });
});
