import { startWorkbench } from './page/startWorkbench.ts';
import { readPageOptions } from './shell/pageOptions.ts';

const container = document.querySelector<HTMLElement>('#workbench');
if (container === null) throw new Error('The page has no element #workbench.');

const options = readPageOptions(new URLSearchParams(location.search), {
  prefersDark: matchMedia('(prefers-color-scheme: dark)').matches,
  manifest: new URL('manifest.xml', location.href).href,
  books: {
    'zh-CN': new URL('workbench/sample.json', location.href).href,
    'en-US': new URL('workbench/sample-en-US.json', location.href).href,
  },
});

globalThis.window.workbench = startWorkbench(container, options);
