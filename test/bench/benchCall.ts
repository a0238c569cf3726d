import { evaluateFunction } from '../../src/formulas/evaluateFunction.ts';
import { trade } from '../../src/formulas/functions/trade.ts';
import { newestDataset } from '../support/newestEdition.ts';
import { median, short } from './median.ts';

const calls = 100_000;
const rounds = 7;

/** Nanoseconds a call of some work takes, over many calls. */
function nanoseconds(work: (index: number) => unknown): number {
  const start = process.hrtime.bigint();
  for (let index = 0; index < calls; index += 1) work(index);
  return Number(process.hrtime.bigint() - start) / calls;
}

/** One call of `TRADE` against a bare look-up of the same keys in a Map, round by round. */
export function benchCall(): object {
  const dataset = newestDataset;
  const context = { dataset, language: 'zh-CN' } as const;
  const keys = dataset.figures
    .filter(
      ({ indicator, breakdown, measure, status }) =>
        indicator === 'trade' && breakdown === '' && measure === 'level' && status === 'published',
    )
    .map(({ place, period, value }) => ({ place, period, key: `${place}|${period}`, value }));
  const map = new Map(keys.map(({ key, value }) => [key, value]));
  const at = (index: number): (typeof keys)[number] | undefined => keys[index % keys.length];
  const call = (index: number): unknown =>
    evaluateFunction(trade, [at(index)?.place ?? null, at(index)?.period ?? null], context);
  const bare = (index: number): unknown => {
    const wanted = at(index);
    return map.get(`${wanted?.place ?? ''}|${wanted?.period ?? ''}`);
  };
  const times = Array.from(
    { length: rounds },
    () => [nanoseconds(call), nanoseconds(bare)] as const,
  );
  return {
    bench: 'one TRADE call against a Map look-up of the same key',
    callNanoseconds: short(median(times.map(([left]) => left))),
    mapNanoseconds: short(median(times.map(([, right]) => right))),
    ratio: short(median(times.map(([left, right]) => left / right))),
  };
}
