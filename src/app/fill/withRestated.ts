import { restated, type Said } from './said.ts';
import type { SaidKind } from './tablePart.ts';

/** All that is said with one part of it restated; as it is where nothing of that kind is said. */
export function withRestated(said: Said, kind: SaidKind, id: string): Said {
  const part = said.get(kind);
  return part === undefined ? said : new Map([...said, [kind, restated(part, id)]]);
}
