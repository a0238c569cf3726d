import { describe, expect, it } from 'vitest';
import { editionScript } from '../../src/build/editionScript.ts';
import { EditionScriptPlugin } from '../../src/build/editionScriptPlugin.ts';
import { compileWith } from './compileWith.ts';

describe('EditionScriptPlugin', () => {
  it('writes the script under its own name', async () => {
    const script = editionScript();
    expect(await compileWith([new EditionScriptPlugin(script)])).toContain(script.path);
  });
});
