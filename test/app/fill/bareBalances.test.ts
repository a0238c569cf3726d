import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const asks = (title: string, ...labels: readonly string[]): readonly string[] =>
  tableOutcome(`T:${title}\n | 2025\n${labels.map((label) => `${label} |`).join('\n')}`).filter(
    (line) => line.startsWith('ask'),
  );

describe('a balance', () => {
  it.each([
    ['河南', ['一般公共预算收入', '顺差']],
    ['河南', ['出口', '一般公共预算收入', '顺差']],
    ['河南进出口', ['GDP', '顺差']],
    ['河南', ['顺差']],
  ] as const)('is asked about in %s with %s', (title, labels) => {
    expect(asks(title, ...labels)).toContain('ask either');
  });

  it.each([
    ['河南', ['出口', '进口', '顺差']],
    ['河南', ['顺差', '出口', '进口']],
    ['河南外贸', ['顺差']],
    ['河南', ['GDP', '贸易顺差']],
  ] as const)('is the one of trade in %s with %s', (title, labels) => {
    expect(asks(title, ...labels)).toEqual([]);
  });
});
