import type { HostIssue } from '../app/ports/hostIssue.ts';
import { faultOf } from '../domain/fault.ts';
import { AnswerTooLarge } from './loadedMatrix.ts';

const simple: ReadonlyMap<string, HostIssue> = new Map(
  Object.entries<HostIssue>({
    InvalidOperationInCellEditMode: { code: 'cell-editing' },
    AccessDenied: { code: 'protected' },
    InvalidSelection: { code: 'several-areas' },
    ItemNotFound: { code: 'not-found' },
    InvalidReference: { code: 'not-found' },
    RangeExceedsLimit: { code: 'too-large' },
    RequestPayloadSizeLimitExceeded: { code: 'too-large' },
    ResponsePayloadSizeLimitExceeded: { code: 'too-large' },
  }),
);

const notThere = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'UnsupportedFeature',
  'UnsupportedOperation',
]);

/**
 * What stands behind an exception of the Excel API.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function hostIssueOf(thrown: unknown): HostIssue {
  if (thrown instanceof AnswerTooLarge) return { code: 'too-large' };
  if (thrown instanceof Error && !(thrown instanceof OfficeExtension.Error)) {
    return { code: 'fault', fault: faultOf(thrown) };
  }
  const { code, message, location } = partsOf(thrown);
  if (notThere.has(code)) {
    return { code: 'not-supported', needs: location === '' ? 'ExcelApi' : location };
  }
  return simple.get(code) ?? { code: 'unknown', error: code, message };
}

interface Parts {
  readonly code: string;
  readonly message: string;
  /** The member of the API that failed, such as `Range.getSpillParent`. */
  readonly location: string;
}

function partsOf(thrown: unknown): Parts {
  if (thrown instanceof OfficeExtension.Error) {
    const { code, message, debugInfo } = thrown;
    return { code, message, location: debugInfo.errorLocation ?? '' };
  }
  return { code: 'Error', message: String(thrown), location: '' };
}
