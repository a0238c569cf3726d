/** What can be wrong with a data package; the words for it stand in `words/`. */
export type Fault =
  | { readonly code: 'file-missing' }
  | { readonly code: 'not-a-file' }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'not-utf-8' }
  | { readonly code: 'not-json'; readonly reason: string }
  | { readonly code: 'not-csv'; readonly reason: string }
  | { readonly code: 'descriptor'; readonly reason: string }
  | { readonly code: 'resource-missing'; readonly resource: string }
  | { readonly code: 'columns'; readonly expected: string; readonly found: string }
  | { readonly code: 'required' }
  | { readonly code: 'type'; readonly value: string; readonly type: string }
  | { readonly code: 'enum'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly code: 'pattern'; readonly value: string; readonly pattern: string }
  | { readonly code: 'length'; readonly value: string; readonly limit: number }
  | { readonly code: 'minimum'; readonly value: string; readonly limit: string }
  | { readonly code: 'maximum'; readonly value: string; readonly limit: string }
  | { readonly code: 'repeated'; readonly value: string; readonly row: number }
  | { readonly code: 'foreign-key'; readonly value: string; readonly resource: string }
  | { readonly code: 'shape'; readonly value: string; readonly reason: string }
  | { readonly code: 'unnamed-body'; readonly value: string }
  | { readonly code: 'white-space'; readonly value: string }
  | { readonly code: 'place-code'; readonly value: string; readonly kind: string }
  | { readonly code: 'invisible'; readonly character: string }
  | { readonly code: 'shared-name'; readonly name: string; readonly id: string }
  | { readonly code: 'address'; readonly value: string }
  | { readonly code: 'ring'; readonly path: readonly string[] }
  | { readonly code: 'conflict'; readonly ids: readonly string[] }
  | { readonly code: 'unknown-id'; readonly id: string; readonly file: string }
  | { readonly code: 'period'; readonly value: string; readonly canonical: string }
  | { readonly code: 'qualifier'; readonly value: string }
  | { readonly code: 'line-and-printed' }
  | { readonly code: 'unit'; readonly unit: string; readonly expected: string }
  | { readonly code: 'printed-value'; readonly printed: string; readonly value: string }
  | {
      readonly code: 'printed-unit';
      readonly printed: string;
      readonly value: string;
      readonly unit: string;
    }
  | { readonly code: 'printed-sign'; readonly printed: string; readonly value: string }
  | { readonly code: 'duplicate'; readonly row: number };

/** A fault and where it is. */
export interface Problem {
  readonly file: string;
  /** As Excel numbers rows, the header being row 1; null where the whole file is meant. */
  readonly row: number | null;
  /** Name of the column, or the path inside `datapackage.json`; empty where the whole row is meant. */
  readonly column: string;
  readonly fault: Fault;
}
