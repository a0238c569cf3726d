import { describe, expect, it } from 'vitest';
import { hostIssueMessage } from '../../src/app/hostIssueMessage.ts';
import type { HostIssue } from '../../src/app/ports/hostIssue.ts';

const issues: readonly HostIssue[] = [
  { code: 'cell-editing' },
  { code: 'protected' },
  { code: 'not-supported', needs: 'ExcelApi 1.9' },
  { code: 'would-overwrite', sheet: 'Model', cells: ['B2'], count: 1 },
  { code: 'changed-since', sheet: 'Model', address: 'B2' },
  { code: 'several-areas' },
  { code: 'not-found' },
  { code: 'no-table', sheet: 'Own', table: 'own' },
  { code: 'too-large' },
  { code: 'no-host' },
  { code: 'offline' },
  { code: 'clipboard-refused' },
  { code: 'unknown', error: 'GeneralException', message: '…' },
];

describe('hostIssueMessage', () => {
  it.each(issues)('says what to do: $code', (issue) => {
    expect(hostIssueMessage(issue, 'zh-CN')).toMatch(/[；，]/u);
    expect(hostIssueMessage(issue, 'en-US')).toMatch(/[;.,]/u);
    expect(hostIssueMessage(issue, 'en-US')).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    [['B2'], 1, 'B2 已有内容，', 'B2 is not empty; '],
    [['B2', 'B3'], 2, 'B2、B3 已有内容，', 'B2, B3 are not empty; '],
    [['B2', 'B3'], 9, 'B2、B3 等 9 个单元格已有内容，', '9 cells are not empty (B2, B3, …); '],
  ])('names the cells that would be overwritten: %j of %i', (cells, count, chinese, english) => {
    const issue = { code: 'would-overwrite', sheet: 'Model', cells, count } as const;
    expect(hostIssueMessage(issue, 'zh-CN')).toBe(`${chinese}尚未写入；请另选位置，或确认覆盖。`);
    expect(hostIssueMessage(issue, 'en-US')).toBe(
      `${english}nothing was written. Choose another place, or agree to overwrite.`,
    );
  });

  it('takes the blame for a fault, and does not ask the user to do anything', () => {
    const issue = { code: 'fault', fault: { error: 'TypeError: x', stack: '' } } as const;
    expect(hostIssueMessage(issue, 'zh-CN')).toBe('此处程序出错，您的工作簿没有问题。');
    expect(hostIssueMessage(issue, 'en-US')).toBe(
      'Something went wrong here, not in your workbook.',
    );
  });
});
