import { useCallback } from 'react';
import { formatAddress } from '../../app/ports/cellAddress.ts';
import { useWriting } from '../actions/useWriting.ts';
import { laterPart } from '../fault/fetchParts.ts';
import { usePane } from '../services/PaneContext.ts';
import type { Sample } from './samplePlan.ts';

/** Recognising a table is much script, which the first view does not wait for. */
const loadSamplePlan = laterPart(async () => import('./samplePlan.ts'));

/** Adds a sheet with a small table, with its formulas or without, and selects the table; answers whether it was added. */
export function useSample(): (part: keyof Sample) => Promise<boolean> {
  const { words, context, workbook, attempt } = usePane();
  const write = useWriting();
  return useCallback(
    async (part) => {
      const { samplePlan } = await loadSamplePlan();
      const block = samplePlan(context)?.[part];
      if (block === undefined) return false;
      const name = words.book.sampleSheet;
      const [corner] = block[0] ?? [];
      const knownBy = corner?.kind === 'text' ? [corner.text] : [];
      const widths = [14, 12, 12];
      const added = await write(async (overwrite) =>
        workbook.writeSheet(name, block, { overwrite, knownBy, widths }),
      );
      if (!added) return false;
      const size = { rows: block.length, columns: block[0]?.length ?? 1 };
      const address = formatAddress({ row: 0, column: 0, ...size });
      const selected = await attempt(workbook.select({ sheet: name, address }));
      return selected.ok;
    },
    [words, context, workbook, attempt, write],
  );
}
