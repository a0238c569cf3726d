import type { Issue } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { issueCode } from '../formulas/issueCode.ts';
import { issueMessage } from '../formulas/issueMessage.ts';

/**
 * A failure as the error of a cell, with its words in the language of the interface. Excel shows the words of `#VALUE!` and
 * `#N/A` only.
 */
export function excelError(issue: Issue, language: Language): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = issueCode(issue) === '#N/A' ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, issueMessage(issue, language));
}
