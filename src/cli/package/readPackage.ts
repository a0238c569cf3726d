import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForeignKeys } from './checkForeignKeys.ts';
import { checkTable } from './checkTable.ts';
import { checkWhiteSpace } from './checkWhiteSpace.ts';
import type { Content } from './content.ts';
import { decodeRows } from './decodeRows.ts';
import type { Descriptor, Resource } from './descriptor.ts';
import type { Problem } from './problem.ts';
import { descriptorFile, readDescriptor } from './readDescriptor.ts';
import { readTable } from './readTable.ts';
import { breakdownRow, figureRow, indicatorRow, placeRow, sourceRow } from './rowSchemas.ts';
import type { Table } from './table.ts';

/** What a folder holds: all that could be read, and everything that is wrong with it as a data package. */
export interface PackageReading {
  /** Absent when a table is missing or cannot be read at all. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

const resourceNames = ['places', 'indicators', 'breakdowns', 'sources', 'figures'] as const;

/** Reads the Frictionless data package in a folder and holds it against its own schemas, keys included. */
export function readPackage(folder: string): PackageReading {
  const path = join(folder, descriptorFile);
  if (!existsSync(path)) return { problems: [fileMissing(descriptorFile)] };
  const { descriptor, problems } = readDescriptor(readFileSync(path, 'utf8'));
  return descriptor === undefined ? { problems } : readTables(folder, descriptor);
}

function readTables(folder: string, descriptor: Descriptor): PackageReading {
  const problems: Problem[] = [];
  const tables = new Map<string, Table>();
  for (const resource of descriptor.resources) {
    const path = join(folder, resource.path);
    if (!existsSync(path)) {
      problems.push(fileMissing(resource.path));
      continue;
    }
    const reading = readTable(resource.path, readFileSync(path));
    problems.push(...reading.problems);
    if (reading.table !== undefined) tables.set(resource.name, reading.table);
  }
  for (const resource of descriptor.resources) {
    problems.push(...checkResource(resource, tables));
  }
  return decode(descriptor, tables, problems);
}

function checkResource(resource: Resource, tables: ReadonlyMap<string, Table>): readonly Problem[] {
  const table = tables.get(resource.name);
  if (table === undefined) return [];
  return [
    ...checkTable(table, resource),
    ...checkForeignKeys(table, resource, tables),
    ...checkWhiteSpace(table),
  ];
}

function decode(
  descriptor: Descriptor,
  tables: ReadonlyMap<string, Table>,
  problems: readonly Problem[],
): PackageReading {
  const missing = resourceNames.filter((name) => !tables.has(name));
  const [places, indicators, breakdowns, sources, figures] = resourceNames.map((name) =>
    tables.get(name),
  );
  if (!places || !indicators || !breakdowns || !sources || !figures) {
    return {
      problems: [
        ...problems,
        ...missing
          .filter((name) => !descriptor.resources.some((resource) => resource.name === name))
          .map((resource) => ({
            file: descriptorFile,
            row: null,
            column: 'resources',
            fault: { code: 'resource-missing' as const, resource },
          })),
      ],
    };
  }
  const decoded = {
    places: decodeRows(places, placeRow),
    indicators: decodeRows(indicators, indicatorRow),
    breakdowns: decodeRows(breakdowns, breakdownRow),
    sources: decodeRows(sources, sourceRow),
    figures: decodeRows(figures, figureRow),
  };
  const shapes = Object.values(decoded).flatMap((table) => table.problems);
  return {
    content: {
      date: descriptor.created.slice(0, 10),
      places: decoded.places.items,
      indicators: decoded.indicators.items,
      breakdowns: decoded.breakdowns.items,
      sources: decoded.sources.items,
      figures: decoded.figures.items,
    },
    problems: [...problems, ...shapes.filter((shape) => !isKnown(shape, problems))],
  };
}

/** A cell that its Table Schema already refuses is not reported again. */
function isKnown({ file, row, column }: Problem, known: readonly Problem[]): boolean {
  return known.some(
    (problem) =>
      problem.file === file &&
      (problem.row === row || problem.fault.code === 'columns') &&
      (problem.column === column || problem.fault.code === 'columns'),
  );
}

const fileMissing = (file: string): Problem => ({
  file,
  row: null,
  column: '',
  fault: { code: 'file-missing' },
});
