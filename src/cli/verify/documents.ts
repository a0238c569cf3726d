import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../edition/editionId.ts';

/** A document that figures are curated from. */
export interface StoredDocument {
  readonly name: string;
  readonly text: string;
}

/** The documents of a folder by the SHA-256 of their bytes, whatever their names; undefined where there is no folder. */
export function readDocuments(folder: string): ReadonlyMap<string, StoredDocument> | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const documents = new Map<string, StoredDocument>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(folder, entry.name));
    documents.set(sha256(bytes), { name: entry.name, text: bytes.toString('utf8') });
  }
  return documents;
}
