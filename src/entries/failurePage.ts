import { faultDetails } from '../app/fault/faultDetails.ts';
import { isFetchFailure } from '../app/fault/isFetchFailure.ts';
import { hostIssueMessage } from '../app/hostIssueMessage.ts';
import type { HostIssue } from '../app/ports/hostIssue.ts';
import { faultOf } from '../domain/fault.ts';
import { languages } from '../domain/language.ts';
import { copyText } from '../excel/copyText.ts';
import { displayLanguage } from '../excel/displayLanguage.ts';
import { startWork } from './startWork.ts';
import { version } from './version.ts';

const notFetched = [
  '窗格未能载入；请检查网络后重试。仍不行，请关闭并重新打开窗格。',
  'The pane could not be loaded; check the network and try again. If that does not help, close and open it again.',
];

/**
 * Says in the place of the pane why there is none, with a way to try again. In both languages, as the language of Excel is not
 * known when office.js itself was not fetched.
 */
export function showFailurePage(thrown: unknown, tryAgain: () => void): void {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) return;
  const hasOffice = 'Office' in globalThis;
  const isNetwork = !hasOffice || isFetchFailure(thrown);
  const issue: HostIssue = { code: 'fault', fault: faultOf(thrown) };
  const texts = isNetwork ? notFetched : languages.map((name) => hostIssueMessage(issue, name));
  // Without office.js nothing else can be tried.
  const again = hasOffice ? tryAgain : () => location.reload();
  showWords(texts, again);
  if (!isNetwork) root.append(copyButton(root, thrown));
}

/** Words in the place of the pane, and a way to try again. */
export function showWords(texts: readonly string[], tryAgain: () => void): void {
  const root = document.querySelector<HTMLElement>('#root');
  root?.replaceChildren(
    ...texts.map((text) => element('p', text)),
    button('重试 Try again', tryAgain),
  );
  root?.setAttribute('style', 'padding: 16px; font: 14px/20px "Segoe UI", system-ui, sans-serif');
}

/** A button that copies the details, and says that it has. */
function copyButton(root: HTMLElement, thrown: unknown): HTMLElement {
  const place = { version, edition: '', language: displayLanguage(), browser: navigator.userAgent };
  const details = faultDetails(faultOf(thrown), place);
  const copying = button('复制详情 Copy details', () =>
    startWork(async () => {
      const outcome = await copyText(details);
      if (outcome.ok) copying.textContent = '已复制 Copied';
      // Where the clipboard is refused the details are there to be selected.
      else root.append(element('pre', details));
    }),
  );
  copying.setAttribute('aria-live', 'polite');
  return copying;
}

function element(name: 'p' | 'pre', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.style.cssText = 'margin: 0 0 12px; white-space: pre-wrap; overflow-wrap: anywhere';
  return made;
}

function button(label: string, run: () => void): HTMLElement {
  const made = document.createElement('button');
  made.textContent = label;
  made.style.cssText = 'margin: 0 8px 12px 0; padding: 4px 12px; font: inherit';
  made.addEventListener('click', run);
  return made;
}
