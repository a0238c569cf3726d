import { gzipSync } from 'node:zlib';
import { serializeEdition } from '../../src/cli/edition/serializeEdition.ts';
import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { decodeEdition } from '../../src/dataset/decodeEdition.ts';
import type { Edition } from '../../src/dataset/edition.ts';
import { cellKey } from '../../src/dataset/figureCell.ts';
import { openEdition } from '../../src/dataset/openEdition.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { syntheticEdition } from '../support/syntheticEdition.ts';
import { heldBytes } from './heldBytes.ts';
import { median, short } from './median.ts';
import { processorTime } from './processorTime.ts';

const rounds = 5;
const lookUps = 200_000;

/**
 * Size, opening to the first figure, decoding, memory and look-up of editions: the newest, then made-up ones of growing size. Ratios
 * are to what JSON.parse takes for the same bytes, and for the same edition as JSON of objects; times are of the processor, as a shared machine's clock tells
 * little.
 */
export function* benchEdition(
  sizes: readonly number[] = [1_000, 10_000, 25_000, 100_000, 1_000_000],
): Generator<object> {
  yield lineOf('the newest edition', newestEdition);
  for (const size of sizes) yield lineOf('a made-up edition', syntheticEdition(size));
}

function lineOf(what: string, edition: Edition): object {
  const text = serializeEdition(edition);
  const objects = JSON.stringify(edition);
  const figures = edition.observations.length + edition.computed.length;
  const parse = timeOf(() => JSON.parse(text) as unknown);
  const parseObjects = timeOf(() => JSON.parse(objects) as unknown);
  const key = cellKey(keyAt(edition, 0));
  const opened = timeOf(() => datasetOf(openEdition, text).cell(key));
  const whole = timeOf(() => datasetOf(decodeEdition, text));
  return {
    bench: what,
    figures,
    gzipBytesPerFigure: short(gzipSync(text).length / figures),
    gzipBytesPerFigureAsObjects: short(gzipSync(objects).length / figures),
    parseMilliseconds: short(parse),
    openToFirstFigureMilliseconds: short(opened - parse),
    openToFirstFigureRatioToParse: short((opened - parse) / parse),
    decodeUntrustedRatioToParse: short((whole - parse) / parse),
    openRatioToParseOfObjects: short(opened / parseObjects),
    lookUpNanoseconds: short(lookUpNanoseconds(datasetOf(openEdition, text))),
    memoryBytesPerFigure: short(heldBytes(() => datasetOf(openEdition, text)) / figures),
    memoryBytesPerFigureOnceAllAreMade: short(heldBytes(() => allMade(text)) / figures),
  };
}

function datasetOf(read: typeof decodeEdition, text: string): Dataset {
  const result = read(JSON.parse(text));
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return createDataset(result.value);
}

/** A dataset of which every figure was asked for, as the search of the pane does. */
function allMade(text: string): Dataset {
  const dataset = datasetOf(openEdition, text);
  if (dataset.figures.length === 0) throw new Error('no figures');
  return dataset;
}

const keyAt = ({ observations }: Edition, index: number): Observation => {
  const found = observations.at(index % observations.length);
  if (found === undefined) throw new Error('no figures');
  return found;
};

/** A look-up of one of many cells, once all figures are made. */
function lookUpNanoseconds(dataset: Dataset): number {
  const keys = dataset.figures.map((figure) => cellKey(figure));
  const time = timeOf(() => {
    for (let index = 0; index < lookUps; index += 1) {
      dataset.cell(keys[(index * 7919) % keys.length] ?? '');
    }
  });
  return (time * 1e6) / lookUps;
}

/** Milliseconds of the processor, at the median. */
const timeOf = (work: () => unknown): number =>
  median(Array.from({ length: rounds }, () => processorTime(work)));
