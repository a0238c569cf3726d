import type { Edition } from '../../dataset/edition.ts';

/** An edition as its file holds it: JSON with an item a line, so that a change shows as the lines that changed. */
export function serializeEdition(edition: Edition): string {
  const members = Object.entries(edition).map(
    ([name, value]: [string, unknown]) => `${JSON.stringify(name)}:${serializeMember(value)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

function serializeMember(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
