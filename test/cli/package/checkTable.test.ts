import { describe, expect, it } from 'vitest';
import { checkForeignKeys } from '../../../src/cli/package/checkForeignKeys.ts';
import { checkTable } from '../../../src/cli/package/checkTable.ts';
import { checkWhiteSpace } from '../../../src/cli/package/checkWhiteSpace.ts';
import type { Resource } from '../../../src/cli/package/descriptor.ts';
import { readDescriptor } from '../../../src/cli/package/readDescriptor.ts';
import { readTable } from '../../../src/cli/package/readTable.ts';
import type { Table } from '../../../src/cli/package/table.ts';

function resourceOf(schema: object): Resource {
  const json = {
    created: '2026-01-02T00:00:00Z',
    resources: [{ name: 't', path: 't.csv', schema }],
  };
  const resource = readDescriptor(JSON.stringify(json)).descriptor?.resources[0];
  if (resource === undefined) throw new Error('the schema is broken');
  return resource;
}

function tableOf(text: string): Table {
  const { table } = readTable('t.csv', new TextEncoder().encode(text));
  if (table === undefined) throw new Error('the table is broken');
  return table;
}

const fields = [
  { name: 'id', constraints: { required: true, unique: true } },
  { name: 'parent' },
  { name: 'line', type: 'integer', constraints: { minimum: 1 } },
];

describe('checkTable', () => {
  const resource = resourceOf({ fields, primaryKey: ['id'] });

  it('finds nothing in a sound table', () => {
    expect(checkTable(tableOf('id,parent,line\na,,1\nb,a,\n'), resource)).toEqual([]);
  });

  it('reports cells with their row and column', () => {
    expect(checkTable(tableOf('id,parent,line\na,,1\n,,0\n'), resource)).toEqual([
      { file: 't.csv', row: 3, column: 'id', fault: { code: 'required' } },
      { file: 't.csv', row: 3, column: 'line', fault: { code: 'minimum', value: '0', limit: '1' } },
    ]);
  });

  it('reports a repeated key once, at the later row', () => {
    expect(checkTable(tableOf('id,parent,line\na,,1\nb,,1\na,,2\n'), resource)).toEqual([
      { file: 't.csv', row: 4, column: 'id', fault: { code: 'repeated', value: 'a', row: 2 } },
    ]);
  });

  it('holds a primary key of two columns together', () => {
    const pair = resourceOf({ fields: fields.slice(1), primaryKey: ['parent', 'line'] });
    expect(checkTable(tableOf('parent,line\na,1\na,2\n'), pair)).toEqual([]);
    expect(checkTable(tableOf('parent,line\na,1\na,1\n'), pair)).toMatchObject([
      { row: 3, column: 'parent+line', fault: { code: 'repeated' } },
    ]);
  });

  it.each(['id,line,parent\n', 'id,parent\n', 'id,parent,line,more\n'])(
    'refuses other columns: %j',
    (text) => {
      expect(checkTable(tableOf(text), resource)).toMatchObject([
        { row: 1, fault: { code: 'columns', expected: 'id,parent,line' } },
      ]);
    },
  );
});

describe('checkForeignKeys', () => {
  const toItself = resourceOf({
    fields,
    foreignKeys: [{ fields: 'parent', reference: { fields: 'id' } }],
  });
  const toOther = resourceOf({
    fields,
    foreignKeys: [{ fields: ['parent'], reference: { resource: 'places', fields: ['id'] } }],
  });
  const places = new Map([['places', tableOf('id\nx\n')]]);

  it('holds a key to the table itself, an empty cell apart', () => {
    const table = tableOf('id,parent,line\na,,\nb,a,\nc,z,\n');
    expect(checkForeignKeys(table, toItself, new Map([['t', table]]))).toEqual([
      {
        file: 't.csv',
        row: 4,
        column: 'parent',
        fault: { code: 'foreign-key', value: 'z', resource: 't' },
      },
    ]);
  });

  it('holds a key to another table', () => {
    const table = tableOf('id,parent,line\na,x,\nb,y,\n');
    expect(checkForeignKeys(table, toOther, places)).toMatchObject([
      { row: 3, fault: { value: 'y', resource: 'places' } },
    ]);
  });
});

describe('checkWhiteSpace', () => {
  it('finds cells with white space at an end, ideographic space included', () => {
    expect(checkWhiteSpace(tableOf('id,name\na,济源\nb ,　洛阳\n'))).toMatchObject([
      { row: 3, column: 'id', fault: { code: 'white-space' } },
      { row: 3, column: 'name', fault: { code: 'white-space' } },
    ]);
  });
});
