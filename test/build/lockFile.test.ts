import { readFileSync } from 'node:fs';
import { looseObject, optional, parse, record, string, unknown } from 'valibot';
import { describe, expect, it } from 'vitest';

const schema = looseObject({
  packages: record(
    string(),
    looseObject({
      version: optional(string()),
      integrity: optional(string()),
      resolved: optional(unknown()),
    }),
  ),
});

describe('package-lock.json', () => {
  const { packages } = parse(schema, JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const entries = Object.entries(packages).filter(([path]) => path !== '');

  it('has the hash of every package, also of those for other systems', () => {
    expect(entries.length).toBeGreaterThan(1000);
    const bare = entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('names no registry', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
