import type { Options } from './options.ts';

/** Microsoft asks that pages load office.js from its own network, which differs in the 21Vianet cloud of China. */
const hosted = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
} as const;

/** Where the pages load office.js from. */
export function officeScript({ cloud }: Pick<Options, 'cloud'>, production: boolean): string {
  // Its licence allows copies for development only: served from the package, never written to `dist/`.
  return production ? hosted[cloud] : '/office/office.js';
}
