import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../../src/cli/package/readDescriptor.ts';

const resource = {
  name: 'places',
  path: 'places.csv',
  schema: { fields: [{ name: 'id' }] },
};
const descriptor = { created: '2026-01-02T00:00:00Z', resources: [resource] };

const problemsOf = (json: unknown) => readDescriptor(JSON.stringify(json)).problems;

describe('readDescriptor', () => {
  it('reads what the standard leaves out as its defaults', () => {
    const read = readDescriptor(JSON.stringify(descriptor)).descriptor?.resources[0];
    expect(read?.schema).toMatchObject({ foreignKeys: [], missingValues: [''] });
    expect(read?.schema.fields[0]).toMatchObject({ type: 'string', constraints: {} });
  });

  it('takes keys and paths both as text and as lists', () => {
    const schema = { ...resource.schema, primaryKey: 'id' };
    const json = { ...descriptor, resources: [{ ...resource, path: ['places.csv'], schema }] };
    const read = readDescriptor(JSON.stringify(json)).descriptor?.resources[0];
    expect([read?.path, read?.schema.primaryKey]).toEqual(['places.csv', ['id']]);
  });

  const withResource = (more: object) => ({ ...descriptor, resources: [{ ...resource, ...more }] });
  const withField = (more: object) =>
    withResource({ schema: { fields: [{ name: 'id', ...more }] } });

  it.each([
    ['no resources', { created: descriptor.created, resources: [] }, 'resources'],
    ['no date', { resources: [resource] }, 'created'],
    ['a day for a date-time', { ...descriptor, created: '2026-01-02' }, 'created'],
    ['two resources of one name', { ...descriptor, resources: [resource, resource] }, 'resources'],
    ['capitals in a name', withResource({ name: 'Places' }), 'resources.0.name'],
    ['a path upwards', withResource({ path: '../places.csv' }), 'resources.0.path'],
    ['an absolute path', withResource({ path: '/etc/passwd' }), 'resources.0.path'],
    ['another encoding', withResource({ encoding: 'gbk' }), 'resources.0.encoding'],
    ['an unknown type', withField({ type: 'text' }), 'resources.0.schema.fields.0.type'],
    [
      'a pattern that is none',
      withField({ constraints: { pattern: '[' } }),
      'resources.0.schema.fields.0.constraints.pattern',
    ],
    ['a licence without name and path', { ...descriptor, licenses: [{}] }, 'licenses.0'],
  ])('refuses %s', (_what, json, column) => {
    expect(problemsOf(json)).toMatchObject([
      { file: 'datapackage.json', row: null, column, fault: { code: 'descriptor' } },
    ]);
  });

  it('refuses what is no JSON', () => {
    expect(readDescriptor('{').problems).toMatchObject([{ fault: { code: 'not-json' } }]);
  });
});
