import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Configuration } from 'webpack-dev-server';
import { hasDisplay } from './hasDisplay.ts';
import { lowerCaseOffice } from './lowerCaseOffice.ts';
import type { Options } from './options.ts';
import { plainFiles } from './plainFiles.ts';
import type { ServingAddresses } from './servingAddresses.ts';
import { trustedHost } from './trustedHost.ts';

const officeFolder = join(import.meta.dirname, '../../node_modules/@microsoft/office-js/dist');

/**
 * The development server, by https and by plain http. Live reload is off: office.js nulls `history.pushState`, and a client script would
 * be one more thing in the pane.
 */
export async function developmentServer(
  { certificates }: Options,
  { secure, plain }: ServingAddresses,
): Promise<Configuration> {
  const isForExcel = certificates === 'office';
  const tools = isForExcel ? await import('office-addin-dev-certs') : undefined;
  return {
    server: { type: 'https', options: (await tools?.getHttpsServerOptions()) ?? {} },
    host: 'localhost',
    port: Number(secure.port || '443'),
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    compress: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    open: hasDisplay(process) && !isForExcel ? [`${plain.href}workbench.html`] : false,
    static: { directory: officeFolder, publicPath: '/office', watch: false },
    setupMiddlewares: (middlewares) => [plainFiles, trustedHost, lowerCaseOffice, ...middlewares],
    onListening: ({ app }) => {
      if (app !== undefined) createServer(app).listen(Number(plain.port), plain.hostname);
    },
  };
}
