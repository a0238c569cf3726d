import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import type { HostIssue } from '../../app/ports/hostIssue.ts';
import type { Language } from '../../domain/language.ts';
import type { Notice } from './notice.ts';

/** The notice of a failure. Work that the user cancels is no error, and its button is gone. */
export function failureNotice(issue: HostIssue, language: Language): Notice {
  const text = hostIssueMessage(issue, language);
  if (issue.code === 'cancelled') return { intent: 'info', text, takesFocus: true };
  return issue.code === 'fault'
    ? { intent: 'error', text, fault: issue.fault }
    : { intent: 'error', text };
}
