import { describe, expect, it } from 'vitest';
import type { Compiler, WebpackPluginInstance } from 'webpack';
import { MinifiedPackagesPlugin } from '../../src/build/minifiedPackagesPlugin.ts';
import { compileWith } from './compileWith.ts';

/** What `main.js` is when all plugins have had it. */
async function compiled(plugins: readonly WebpackPluginInstance[]): Promise<string> {
  let script = '';
  const look = (compiler: Compiler): void => {
    compiler.hooks.thisCompilation.tap('Look', ({ hooks }) => {
      hooks.afterProcessAssets.tap('Look', (assets) => {
        script = assets['main.js']?.source().toString() ?? '';
      });
    });
  };
  await compileWith([...plugins, { apply: look }], { source: 'console.log("figures");' });
  return script;
}

describe(MinifiedPackagesPlugin, () => {
  it('minifies the scripts of the names that it is given', async () => {
    const [plain, minified] = [
      await compiled([]),
      await compiled([new MinifiedPackagesPlugin(/^main\.js$/u)]),
    ];
    expect(plain).toContain('/******/');
    expect(minified).not.toContain('/******/');
    expect(minified).toContain('figures');
  });

  it('leaves others as they are', async () => {
    const script = await compiled([new MinifiedPackagesPlugin(/^vendors-/u)]);
    expect(script).toContain('/******/');
  });
});
