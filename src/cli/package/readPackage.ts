import { join } from 'node:path';
import type * as v from 'valibot';
import { checkForeignKeys } from './checkForeignKeys.ts';
import { checkInvisible } from './checkInvisible.ts';
import { checkTable } from './checkTable.ts';
import { checkWhiteSpace } from './checkWhiteSpace.ts';
import type { Content } from './content.ts';
import { decodeRows } from './decodeRows.ts';
import type { Descriptor, Resource } from './descriptor.ts';
import type { Fault, Problem } from './problem.ts';
import { readBytes, utf8Text } from './readBytes.ts';
import { descriptorFile, readDescriptor } from './readDescriptor.ts';
import { readTable } from './readTable.ts';
import {
  bodyRow,
  boundaryRow,
  breakdownRow,
  figureRow,
  indicatorRow,
  placeRow,
  sourceRow,
  tileRow,
} from './rowSchemas.ts';
import type { Table } from './table.ts';
import { withBoundaries } from './withBoundaries.ts';
import { withTiles } from './withTiles.ts';

/** What a folder holds: all that could be read, and everything that is wrong with it as a data package. */
export interface PackageReading {
  /** Absent when a table is missing or cannot be read at all. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

const resourceNames = ['places', 'indicators', 'breakdowns', 'sources', 'figures'] as const;

/** Changes of territories; a package without them knows of none. */
const boundariesName = 'boundaries';

/** Reads the Frictionless data package in a folder and holds it against its own schemas, keys included. */
export function readPackage(folder: string): PackageReading {
  const reading = readBytes(join(folder, descriptorFile));
  if ('fault' in reading) return { problems: [wholeFile(descriptorFile, reading.fault)] };
  const text = utf8Text(reading.bytes);
  if (text === undefined) {
    return { problems: [wholeFile(descriptorFile, { code: 'not-utf-8' })] };
  }
  const { descriptor, problems } = readDescriptor(text);
  return descriptor === undefined ? { problems } : readTables(folder, descriptor);
}

function readTables(folder: string, descriptor: Descriptor): PackageReading {
  const tables = new Map<string, Table>();
  const unread = descriptor.resources.flatMap(({ name, path }) => {
    const reading = readBytes(join(folder, path));
    if ('fault' in reading) return [wholeFile(path, reading.fault)];
    const { table, problems } = readTable(path, reading.bytes);
    if (table !== undefined) tables.set(name, table);
    return problems;
  });
  const checked = descriptor.resources.flatMap((resource) => checkResource(resource, tables));
  return decode(descriptor, tables, [...unread, ...checked]);
}

function checkResource(resource: Resource, tables: ReadonlyMap<string, Table>): readonly Problem[] {
  const table = tables.get(resource.name);
  if (table === undefined) return [];
  return [
    ...checkTable(table, resource),
    ...checkForeignKeys(table, resource, tables),
    ...checkWhiteSpace(table),
    ...checkInvisible(table),
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
    boundaries: optionalRows(tables.get(boundariesName), boundaryRow),
    bodies: optionalRows(tables.get('bodies'), bodyRow),
    tiles: optionalRows(tables.get('tiles'), tileRow),
  };
  const shapes = Object.values(decoded).flatMap((table) => table.problems);
  return {
    content: {
      date: descriptor.created.slice(0, 10),
      places: withTiles(
        withBoundaries(decoded.places.items, decoded.boundaries.items),
        decoded.tiles.items,
      ),
      indicators: decoded.indicators.items,
      breakdowns: decoded.breakdowns.items,
      sources: decoded.sources.items,
      figures: decoded.figures.items,
      bodies: decoded.bodies.items,
    },
    problems: [...problems, ...shapes.filter(unlessKnown(problems))],
  };
}

/** The rows of a table that a package need not have. */
function optionalRows<Schema extends v.GenericSchema>(
  table: Table | undefined,
  schema: Schema,
): ReturnType<typeof decodeRows<Schema>> {
  return table === undefined ? { items: [], problems: [] } : decodeRows(table, schema);
}

/** A cell that its Table Schema already refuses is not reported again. */
function unlessKnown(known: readonly Problem[]): (problem: Problem) => boolean {
  const cells = new Set(known.map(({ file, row, column }) => `${file}:${row}:${column}`));
  const files = new Set(
    known.filter(({ fault }) => fault.code === 'columns').map(({ file }) => file),
  );
  return ({ file, row, column }) => !files.has(file) && !cells.has(`${file}:${row}:${column}`);
}

const wholeFile = (file: string, fault: Fault): Problem => ({ file, row: null, column: '', fault });
