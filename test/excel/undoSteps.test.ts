import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartLook, UndoStep } from '../../src/app/ports/undoStep.ts';
import { undoSteps } from '../../src/excel/undoSteps.ts';

class HostError extends Error {
  readonly code = 'AccessDenied';
  readonly debugInfo = {};
}

/** The charts that a workbook has, by name, each with its title. */
type Charts = Map<string, string>;

const look = (title: string): ChartLook => ({ title, chartType: 'BarClustered', series: ['a'] });

const chartStep = (name: string, title = name): UndoStep => ({
  kind: 'chart',
  sheet: 'S',
  name,
  after: look(title),
});

const load = (): void => undefined;

/** A workbook that has charts and nothing else: as much of Excel as undoing asks for here. */
function hostOf(
  charts: Charts,
  refuses = '',
): { readonly runs: unknown[]; readonly log: string[] } {
  const runs: unknown[] = [];
  const log: string[] = [];
  const chartOf = (name: string): object => ({
    load,
    name,
    isNullObject: !charts.has(name),
    chartType: 'BarClustered',
    title: { load, text: charts.get(name) ?? '' },
    series: { load, items: [{ name: 'a' }] },
    delete: () => {
      if (name === refuses) throw new HostError('locked');
      charts.delete(name);
      log.push(name);
    },
  });
  const context = {
    sync: async () => Promise.resolve(),
    workbook: {
      worksheets: {
        getItem: () => ({ charts: { getItemOrNullObject: chartOf } }),
        getItemOrNullObject: () => ({ load, isNullObject: true }),
      },
      tables: { getItemOrNullObject: () => ({ load, isNullObject: true }) },
    },
  };
  vi.stubGlobal('Excel', {
    run: async (options: unknown, batch: (given: object) => Promise<unknown>) => {
      runs.push(options);
      return batch(context);
    },
  });
  return { runs, log };
}

const three = (): Charts => new Map(['first', 'second', 'third'].map((name) => [name, name]));
const nothingKept = { ok: true, value: { kept: [] } };

describe('undoSteps', () => {
  beforeEach(() => {
    vi.stubGlobal('Office', { context: { requirements: { isSetSupported: () => true } } });
    vi.stubGlobal('OfficeExtension', { Error: HostError });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('takes the last step back first, all in one run that is one undo step', async () => {
    const charts = three();
    const { runs, log } = hostOf(charts);
    expect(await undoSteps([chartStep('first'), chartStep('third')])).toEqual(nothingKept);
    expect(log).toEqual(['third', 'first']);
    expect([...charts.keys()]).toEqual(['second']);
    expect(runs).toEqual([{ mergeUndoGroup: true }]);
  });

  it.each(['first', 'second', 'third'])(
    'takes nothing back where %s was changed, and says where',
    async (changed) => {
      const charts = three().set(changed, 'mine');
      hostOf(charts);
      const steps = ['first', 'second', 'third'].map((name) => chartStep(name));
      expect(await undoSteps(steps)).toEqual({
        ok: false,
        issue: { code: 'changed-since', sheet: 'S', address: changed },
      });
      expect(charts.size).toBe(3);
    },
  );

  it('takes the others back where one is gone already', async () => {
    const { log } = hostOf(new Map([['first', 'first']]));
    const gone = { sheet: 'S', address: 'A1', name: 'T', after: [['x']] };
    const steps: readonly UndoStep[] = [
      chartStep('first'),
      chartStep('second'),
      { kind: 'table', ...gone },
      { kind: 'sheet', ...gone },
    ];
    expect(await undoSteps(steps)).toEqual(nothingKept);
    expect(log).toEqual(['first']);
  });

  it('does nothing where nothing was done', async () => {
    const { log } = hostOf(three());
    expect(await undoSteps([])).toEqual(nothingKept);
    expect(log).toEqual([]);
  });

  it('ends where the host refuses, and says why', async () => {
    const { log } = hostOf(three(), 'second');
    const steps = ['first', 'second', 'third'].map((name) => chartStep(name));
    expect(await undoSteps(steps)).toEqual({ ok: false, issue: { code: 'protected' } });
    expect(log).toEqual(['third']);
  });

  it('refuses cells without an address that can be read', async () => {
    hostOf(three());
    const before = { formulas: [['']], values: [['']], numberFormats: [['General']] };
    const cells: UndoStep = { kind: 'cells', sheet: 'S', address: '?', before, after: [[null]] };
    expect(await undoSteps([cells])).toEqual({ ok: false, issue: { code: 'not-found' } });
  });
});
