import { describe, expect, it } from 'vitest';
import { changeState } from '../../../src/app/editions/changeState.ts';
import { pinningWorkbook } from '../../../src/app/editions/pinningWorkbook.ts';
import { memoryState } from '../../support/memoryEditions.ts';
import { memoryWorkbook } from '../../support/memoryWorkbook.ts';

const edition = '2026-11-27-f96c297e';

describe('pinningWorkbook', () => {
  it('pins by writing and refreshing, not by reading', async () => {
    const state = memoryState();
    const workbook = pinningWorkbook(memoryWorkbook(), async () => changeState(state, edition));
    await workbook.selection();
    await workbook.findFormulas();
    expect(state.read()?.kind).toBe('none');
    const block = [[{ kind: 'number', value: 7 } as const]];
    await workbook.write(block, 'selection', { overwrite: false });
    expect(state.read()).toMatchObject({ kind: 'sound', state: { edition } });
    const text = state.text();
    await workbook.recalculate([], {});
    expect(state.text()).toBe(text);
  });

  it('writes all the same where the state cannot be saved', async () => {
    const state = memoryState();
    state.refuse();
    const memory = memoryWorkbook();
    const workbook = pinningWorkbook(memory, async () => changeState(state, edition));
    const block = [[{ kind: 'number', value: 7 } as const]];
    const written = await workbook.write(block, 'selection', { overwrite: false });
    expect(written.ok).toBe(true);
    expect(memory.value('模型!A1')).toBe(7);
  });
});
