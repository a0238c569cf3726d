import * as v from 'valibot';
import { descriptorSchema, type Descriptor } from './descriptor.ts';
import type { Problem } from './problem.ts';

/** The file that describes a data package; its name is fixed by the standard. */
export const descriptorFile = 'datapackage.json';

/**
 * Reads the text of a `datapackage.json`, with or without a byte order mark; every violation of the standard is a problem with
 * its path as column.
 */
export function readDescriptor(text: string): {
  readonly descriptor?: Descriptor;
  readonly problems: readonly Problem[];
} {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [at('', { code: 'not-json', reason })] };
  }
  const parsed = v.safeParse(descriptorSchema, json);
  if (parsed.success) return { descriptor: parsed.output, problems: [] };
  return {
    problems: parsed.issues.map((issue) =>
      at(v.getDotPath(issue) ?? '', { code: 'descriptor', reason: issue.message }),
    ),
  };
}

const at = (column: string, fault: Problem['fault']): Problem => ({
  file: descriptorFile,
  row: null,
  column,
  fault,
});
