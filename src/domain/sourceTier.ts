import type { Source } from './source.ts';

/** Who stands behind the figures of a source; undefined for what somebody typed in the workbook, behind which no body stands. */
export function sourceTier(source: Source | undefined): Source['tier'] | undefined {
  return source?.kind === 'own' ? undefined : source?.tier;
}
