import { faultDetails } from '../app/fault/faultDetails.ts';
import { isFetchFailure } from '../app/fault/isFetchFailure.ts';
import { hostIssueMessage } from '../app/hostIssueMessage.ts';
import type { HostIssue } from '../app/ports/hostIssue.ts';
import { partFaultMessage } from '../app/release/partFaultMessage.ts';
import { faultOf } from '../domain/fault.ts';
import { languages } from '../domain/language.ts';
import { copyText } from '../excel/copyText.ts';
import { displayLanguage } from '../excel/displayLanguage.ts';
import { pageRelease } from '../excel/pageRelease.ts';
import { showWords, textElement, wordsButton, type WordsAction } from './showWords.ts';
import { startWork } from './startWork.ts';

const reload: WordsAction = { label: '重新载入 Reload', run: pageRelease.reload };

/**
 * Says in the place of the pane why there is none, with a way to try again. In both languages, as the language of Excel is not
 * known when office.js itself was not fetched.
 */
export function showFailurePage(thrown: unknown, tryAgain: () => void): void {
  // Without office.js nothing else can be tried than the whole page.
  const again = 'Office' in globalThis ? tryAgain : pageRelease.reload;
  const retry: WordsAction = { label: '重试 Try again', run: again };
  if (isFetchFailure(thrown) || !('Office' in globalThis)) {
    startWork(async () => {
      const fault = await pageRelease.partFault(thrown);
      const texts = languages.map((language) => partFaultMessage(fault, language));
      showWords(texts, fault.kind === 'replaced' ? [reload] : [retry, reload]);
    });
    return;
  }
  const issue: HostIssue = { code: 'fault', fault: faultOf(thrown) };
  const texts = languages.map((language) => hostIssueMessage(issue, language));
  showWords(texts, [retry]);
  document.querySelector('#root')?.append(copyButton(thrown));
}

/** A button that copies the details, and says that it has. */
function copyButton(thrown: unknown): HTMLElement {
  const details = faultDetails(faultOf(thrown), {
    version: pageRelease.build,
    edition: '',
    language: displayLanguage(),
    browser: navigator.userAgent,
  });
  const copy = async (): Promise<void> => {
    const outcome = await copyText(details);
    if (outcome.ok) copying.textContent = '已复制 Copied';
    // Where the clipboard is refused the details are there to be selected.
    else copying.after(textElement('pre', details));
  };
  const copying = wordsButton({ label: '复制详情 Copy details', run: () => startWork(copy) });
  copying.setAttribute('aria-live', 'polite');
  return copying;
}
