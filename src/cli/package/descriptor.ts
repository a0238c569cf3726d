import * as v from 'valibot';
import { isPartialDate } from '../../domain/isPartialDate.ts';

/** The types of a Table Schema field that this command can check. */
const fieldTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'year',
  'yearmonth',
  'datetime',
  'any',
] as const;

const text = v.pipe(v.string(), v.minLength(1));
const limit = v.union([v.number(), v.string()]);
const names = v.pipe(
  v.union([text, v.pipe(v.array(text), v.minLength(1))]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);

const constraints = v.looseObject({
  required: v.optional(v.boolean(), false),
  unique: v.optional(v.boolean(), false),
  enum: v.optional(v.pipe(v.array(limit), v.minLength(1))),
  pattern: v.optional(v.pipe(text, v.check(isPattern, 'not a regular expression'))),
  minLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  maxLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  minimum: v.optional(limit),
  maximum: v.optional(limit),
});

const field = v.looseObject({
  name: text,
  type: v.optional(v.picklist(fieldTypes), 'string'),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  constraints: v.optional(constraints, {}),
});

const foreignKey = v.looseObject({
  fields: names,
  reference: v.looseObject({ resource: v.optional(v.string(), ''), fields: names }),
});

const tableSchema = v.looseObject({
  fields: v.pipe(v.array(field), v.minLength(1)),
  primaryKey: v.optional(names),
  foreignKeys: v.optional(v.array(foreignKey), []),
  missingValues: v.optional(v.array(v.string()), ['']),
});

/** A relative path inside the package, as the standard demands: never absolute, never upwards. */
const path = v.pipe(
  text,
  v.check(
    (value) => !value.startsWith('/') && !value.split('/').includes('..') && !value.includes('\\'),
    'not a path inside the package',
  ),
);

const resource = v.looseObject({
  name: v.pipe(text, v.regex(/^[-a-z0-9._/]+$/u, 'not a lower-case name')),
  path: v.pipe(
    v.union([path, v.pipe(v.array(path), v.length(1))]),
    v.transform((value) => (typeof value === 'string' ? value : (value[0] ?? ''))),
  ),
  encoding: v.optional(v.pipe(v.string(), v.regex(/^utf-?8$/iu, 'not UTF-8'))),
  format: v.optional(v.literal('csv')),
  mediatype: v.optional(v.literal('text/csv')),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  schema: tableSchema,
});

const license = v.pipe(
  v.looseObject({ name: v.optional(text), path: v.optional(text), title: v.optional(text) }),
  v.check(({ name, path: address }) => (name ?? address) !== undefined, 'needs a name or a path'),
);

/**
 * The part of the Data Package standard (https://datapackage.org/standard/data-package/, version 2; keys of version 1
 * hold as well) that a package of CSV tables uses. Beyond the standard `created` is demanded, as it dates the edition.
 */
export const descriptorSchema = v.looseObject({
  $schema: v.optional(v.pipe(text, v.url())),
  name: v.optional(v.pipe(text, v.regex(/^[-a-z0-9._/]+$/u, 'not a lower-case name'))),
  id: v.optional(text),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  version: v.optional(text),
  created: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u,
      'not RFC 3339',
    ),
    v.check((time) => isPartialDate(time.slice(0, 10)), 'no such day'),
  ),
  keywords: v.optional(v.pipe(v.array(text), v.minLength(1))),
  licenses: v.optional(v.pipe(v.array(license), v.minLength(1))),
  contributors: v.optional(v.pipe(v.array(v.looseObject({})), v.minLength(1))),
  sources: v.optional(v.pipe(v.array(v.looseObject({})), v.minLength(1))),
  resources: v.pipe(
    v.array(resource),
    v.minLength(1),
    v.check(
      (resources) => new Set(resources.map(({ name }) => name)).size === resources.length,
      'resource names repeat',
    ),
  ),
});

export type Descriptor = v.InferOutput<typeof descriptorSchema>;
export type Resource = v.InferOutput<typeof resource>;
export type Field = v.InferOutput<typeof field>;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
