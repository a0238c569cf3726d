import { supports } from './supports.ts';

/** Opens a web address outside of Excel; anything that is no web address is left alone. */
export function openLink(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return;
  if (supports('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(url.href);
  else open(url.href, '_blank', 'noopener,noreferrer');
}
