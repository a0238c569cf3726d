import type { Said, SaidPart } from './said.ts';
import type { SaidKind } from './tablePart.ts';

/** What a cell says as something that stands in no cell, so that formulas name it. */
export function restated({ at: _at, ...part }: SaidPart, id: string, label = part.label): SaidPart {
  return { ...part, id, label, isPlain: false };
}

/** All that is said with one part of it restated; as it is where nothing of that kind is said. */
export function withRestated(said: Said, kind: SaidKind, id: string): Said {
  const part = said.get(kind);
  return part === undefined ? said : new Map([...said, [kind, restated(part, id)]]);
}
