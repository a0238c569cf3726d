import { describe, expect, it } from 'vitest';
import type { MovePreview } from '../../../src/app/editions/movePreview.ts';
import { moveWorkbook } from '../../../src/app/editions/moveWorkbook.ts';
import type { LongWork } from '../../../src/app/longWork/longWork.ts';
import { editionsBook, movedOf, revised } from '../../support/editionsBook.ts';

const work: LongWork = {};
const keysOf = ({ rows }: MovePreview): readonly string[] => rows.map(({ key }) => key);

describe('a workbook that changes while its state does', () => {
  it('calculates what was entered between the question and the moved state', async () => {
    const { workbook, editions, context, preview } = editionsBook({ A1: revised });
    const listed = await preview();
    const { state } = editions;
    const entering = {
      ...editions,
      state: {
        ...state,
        save: async (next: Parameters<typeof state.save>[0]) => {
          if (workbook.formula('模型!B1') === '') workbook.put('模型!B1', revised);
          return state.save(next);
        },
      },
    };
    const decision = { preview: listed, accepted: new Set(keysOf(listed)) };
    const moved = movedOf(await moveWorkbook(workbook, entering, context, decision, work));
    expect(moved.cells.map(({ address }) => address)).toEqual(['A1', 'B1']);
    expect(workbook.value('模型!B1')).toBe(5565.8);
  });

  it('goes on by itself where a sheet is gone or has another name', async () => {
    const { workbook, editions, context, preview } = editionsBook({ A1: revised });
    const listed = await preview();
    let isGone = true;
    const renamed = {
      ...workbook,
      recalculate: async (...given: Parameters<typeof workbook.recalculate>) => {
        if (!isGone) return workbook.recalculate(...given);
        isGone = false;
        return { ok: false, issue: { code: 'not-found' } } as const;
      },
    };
    const decision = { preview: listed, accepted: new Set(keysOf(listed)) };
    const moved = movedOf(await moveWorkbook(renamed, editions, context, decision, work));
    expect(moved).not.toHaveProperty('stopped');
    expect(workbook.value('模型!A1')).toBe(5565.8);
  });
});
