import { expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const outcome = (title: string, ...labels: readonly string[]): readonly string[] =>
  tableOutcome(`T:${title}\n | 2025\n${labels.map((label) => `${label} |`).join('\n')}`);

const isAsked = (lines: readonly string[]): boolean => lines.includes('ask of-indicator');

it('asks of which a part is: of the flow above, or of the one that the title adds up', () => {
  expect(isAsked(outcome('河南进出口', '出口', '一般贸易'))).toBe(true);
});

it('knows a part that says so, one of the whole, and one under a title of the flow itself', () => {
  expect(isAsked(outcome('河南进出口', '出口', '其中：一般贸易'))).toBe(false);
  expect(isAsked(outcome('河南出口', '出口', '一般贸易'))).toBe(false);
  expect(isAsked(outcome('河南进出口', '一般贸易', '加工贸易'))).toBe(false);
});
