import HtmlPlugin from 'html-webpack-plugin';
import type { WebpackPluginInstance } from 'webpack';
import product from '../../package.json' with { type: 'json' };
import { buildToken } from './buildToken.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import type { EditionScript } from './editionScript.ts';
import { officeScript } from './officeScript.ts';
import type { Options } from './options.ts';

/** The pages that the build writes; the workbench is for development only. */
export function pages(
  options: Options,
  edition: EditionScript,
  production: boolean,
): readonly WebpackPluginInstance[] {
  const script = officeScript(options, production);
  const taskpane = new HtmlPlugin({
    filename: 'taskpane.html',
    template: 'src/entries/taskpane.html',
    chunks: ['guard', 'functions', 'taskpane'],
    chunksSortMode: 'manual',
    inject: false,
    build: production ? buildToken : `${product.version}+development`,
    edition,
    officeScript: script,
    editions: options.editions?.href ?? '',
    policy: contentSecurityPolicy(script, options.editions?.origin),
  });
  if (production) return [taskpane];
  const workbench = new HtmlPlugin({
    filename: 'workbench.html',
    template: 'src/workbench/workbench.html',
    chunks: ['workbench'],
  });
  return [taskpane, workbench];
}
