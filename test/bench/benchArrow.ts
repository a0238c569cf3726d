import { gzipSync } from 'node:zlib';
import {
  Dictionary,
  Int32,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { columnOf } from '../../src/dataset/columns/columnOf.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Rows } from '../../src/domain/rows.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { heldBytes } from './heldBytes.ts';
import { median, short } from './median.ts';

const rounds = 5;
const texts = [
  'id',
  'source',
  'locator',
  'place',
  'indicator',
  'breakdown',
  'period',
  'measure',
  'unit',
  'printed',
  'note',
] as const;

/** For information: the printed figures of the newest edition as an Apache Arrow stream, texts in dictionaries. */
export function benchArrow(): object {
  const bytes = tableToIPC(tableOf(newestEdition.observations));
  const count = newestEdition.observations.length;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const table = tableFromIPC(bytes);
    table.getChild('value')?.get(0);
    return performance.now() - start;
  });
  return {
    bench: 'printed figures as Apache Arrow',
    figures: count,
    gzipBytesPerFigure: short(gzipSync(bytes).length / count),
    readMilliseconds: short(median(times)),
    memoryBytesPerFigure: short(heldBytes(() => tableFromIPC(bytes.slice())) / count),
  };
}

function tableOf(rows: Rows<Observation>) {
  const columns = texts.map((name) => {
    const column = columnOf(rows, name);
    return [
      name,
      vectorFromArray(
        Array.from({ length: rows.length }, (_, row) => column.at(row)),
        new Dictionary(new Utf8(), new Int32()),
      ),
    ] as const;
  });
  const value = columnOf(rows, 'value');
  return tableFromArrays({
    ...Object.fromEntries(columns.map(([name, vector]) => [name, vector])),
    value: Float64Array.from({ length: rows.length }, (_, row) => value.at(row)),
  });
}
