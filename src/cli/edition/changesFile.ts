import type { EditionChanges } from './editionChanges.ts';

/** Name of the list of an edition's changes beside its file. */
export const changesFile = (id: string): string => `${id}.changes.json`;

/** What only lists of changes are called. */
export const changesFileName = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.changes\.json$/u;

/** A list of changes as its file holds it: JSON with an entry a line, so that it can be read and compared. */
export function changesText(changes: EditionChanges): string {
  const members = Object.entries(changes).map(
    ([name, value]: [string, unknown]) => `${JSON.stringify(name)}:${memberText(value)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

function memberText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}
