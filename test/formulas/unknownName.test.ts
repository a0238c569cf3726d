import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import type { Answer } from '../../src/formulas/answer.ts';
import type { CellInput } from '../../src/formulas/cellValue.ts';
import { evaluateFunction } from '../../src/formulas/evaluateFunction.ts';
import { grid } from '../../src/formulas/functions/grid.ts';
import { source } from '../../src/formulas/functions/source.ts';
import { trade } from '../../src/formulas/functions/trade.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';
import { unknownName } from '../../src/formulas/unknownName.ts';
import { costRatio } from '../support/costRatio.ts';
import { firstDataset as dataset } from '../support/firstEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;

/** What a host does with an answer: every failure gets its words. */
function write(result: Result<Answer>): number {
  if (!result.ok) return issueMessage(result.issue, 'zh-CN').length;
  if (result.value.kind !== 'table') return 0;
  const failures = result.value.rows.flat().filter((cell) => typeof cell === 'object');
  return failures.reduce((sum, issue) => sum + issueMessage(issue, 'zh-CN').length, 0);
}

/** Names that nobody knows, never twice the same. */
let serial = 0;
const unknown = (): string => {
  serial += 1;
  return `郑州${serial}`;
};

const column = (count: number, name: () => string): CellInput =>
  Array.from({ length: count }, () => [name()]);

const known = '济源';

function ask(name: () => string): void {
  for (let at = 0; at < 300; at += 1) evaluateFunction(trade, [name(), 2025], context);
}

/** Of a year without a figure, so that a known name has a message as well. */
function askAndWrite(name: () => string): void {
  for (let at = 0; at < 300; at += 1) write(evaluateFunction(trade, [name(), 2001], context));
}

function askTable(name: () => string): void {
  write(evaluateFunction(grid, [column(2000, name), '进出口', [[2024, 2025]]], context));
}

describe('unknownName', () => {
  it('looks for what was meant only when it is read, and once', () => {
    let count = 0;
    const issue = unknownName('place', '济原', () => {
      count += 1;
      return [];
    });
    expect(count).toBe(0);
    expect(issueMessage(issue, 'zh-CN')).toBe('没有“济原”；请在任务窗格中查找。');
    expect(issueMessage(issue, 'en-US')).toContain('look it up');
    expect(count).toBe(1);
  });

  it('costs about as much as a name that is known', async () => {
    const ratio = await costRatio(
      () => ask(unknown),
      () => ask(() => known),
    );
    expect(ratio).toBeLessThan(3);
  });

  it('costs a few times a known one without a figure when its message is written', async () => {
    const ratio = await costRatio(
      () => askAndWrite(unknown),
      () => askAndWrite(() => known),
    );
    // Names of every county are held against it.
    expect(ratio).toBeLessThan(3);
  });

  it('in every cell of a large table takes less time than as many figures', async () => {
    const ratio = await costRatio(
      () => askTable(unknown),
      () => askTable(() => known),
    );
    expect(ratio).toBeLessThan(3);
  });

  it('gets suggestions a hundred times in a table', () => {
    const result = evaluateFunction(grid, [column(150, unknown), '进出口', 2025], context);
    const words =
      result.ok && result.value.kind === 'table'
        ? result.value.rows.flat().map((cell) => (typeof cell === 'object' ? cell : undefined))
        : [];
    const messages = words.flatMap((issue) => (issue ? [issueMessage(issue, 'zh-CN')] : []));
    expect(messages).toHaveLength(150);
    expect(messages.filter((message) => message.includes('是否'))).toHaveLength(100);
  });

  it('a hundred thousand times is too much for SOURCE', () => {
    const given = [column(100_000, unknown), '进出口', 2025];
    const start = performance.now();
    const result = evaluateFunction(source, given, context);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(result).toEqual({ ok: false, issue: { code: 'too-many-cells', most: 50_000 } });
    expect(
      write(evaluateFunction(source, [column(50_000, unknown), '进出口', 2025], context)),
    ).toBeGreaterThan(0);
  });
});
