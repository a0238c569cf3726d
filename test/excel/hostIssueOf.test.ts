import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { faultOf } from '../../src/domain/fault.ts';
import { hostIssueOf } from '../../src/excel/hostIssueOf.ts';

/** What office.js throws, as far as it is read. */
class OfficeError extends Error {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string };

  constructor(code: string, message: string, errorLocation?: string) {
    super(message);
    this.code = code;
    this.debugInfo = errorLocation === undefined ? {} : { errorLocation };
  }
}

describe('hostIssueOf', () => {
  beforeEach(() => {
    vi.stubGlobal('OfficeExtension', { Error: OfficeError });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['AccessDenied', 'protected'],
    ['InvalidSelection', 'several-areas'],
    ['ItemNotFound', 'not-found'],
    ['InvalidReference', 'not-found'],
    ['RangeExceedsLimit', 'too-large'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ])('%s is %s', (code, expected) => {
    expect(hostIssueOf(new OfficeError(code, 'words of Excel'))).toEqual({ code: expected });
  });

  it.each([
    ['Range.getSpillParent', 'Range.getSpillParent'],
    [undefined, 'ExcelApi'],
  ])('a member that is not there (%s) says what it needs', (location, needs) => {
    const thrown = new OfficeError('ApiNotFound', 'not there', location);
    expect(hostIssueOf(thrown)).toEqual({ code: 'not-supported', needs });
  });

  it('a mistake of ours is none of the host', () => {
    const thrown = new TypeError('x is not a function');
    expect(hostIssueOf(thrown)).toMatchObject({ code: 'fault', fault: faultOf(thrown) });
  });

  it.each([
    [new OfficeError('GeneralException', 'oh'), 'GeneralException', 'oh'],
    ['a text', 'Error', 'a text'],
    [undefined, 'Error', 'undefined'],
    // No name of a property that every object has is an issue.
    [new OfficeError('constructor', 'oh'), 'constructor', 'oh'],
  ])('%s keeps its words', (thrown, error, message) => {
    expect(hostIssueOf(thrown)).toEqual({ code: 'unknown', error, message });
  });
});
